using Gebiedswerking.Berichten;
using Gebiedswerking.Berichten.Contracten;
using Gebiedswerking.Berichten.Fondsen;
using Gebiedswerking.Berichten.Programmas;
using Gebiedswerking.Fondsen.Domein;

namespace Gebiedswerking.Fondsen.Tests.Hulp;

/// <summary>A programme for Antwerpen and the Kempen, its fund, its mandatering, and contracts that ask money.</summary>
internal static class Voorbeeld
{
    public const string Maker = "persoon-team";
    public const string Lid = "persoon-lid";
    public const string AnderLid = "persoon-ander-lid";
    public static readonly DateOnly Vandaag = new(2026, 11, 25);
    public static readonly Guid FondsId = Nummer(1);
    public static readonly Guid ProgrammaId = Nummer(2);
    public static readonly Guid Mandatering = Nummer(3);
    public static readonly KboNummer Antwerpen = KboNummer.Van("0207500123");
    public static readonly KboNummer Opvolger = KboNummer.Van("0207451227");
    public static readonly Begrotingslijn Omgeving = new("OVO000001", "QB0-1QCG2NY-WT", 2026);
    public static readonly Begrotingslijn Mobiliteit = new("OVO000002", "MB0-1MIF2GB-WT", 2026);

    public static readonly Mandaatgrond Ruim = new(true, Eur("1000000000"), Bedrag.Nul);

    public static readonly Programma HetProgramma = new(ProgrammaId, Mandatering, new(2026, 1, 1), new(2030, 12, 31),
        [Regio("REFREG01"), new Gebied(Gebiedsoort.Gemeente, "13008")], ["REFREG01", "REFREG03"], [Opgave.Wonen, Opgave.Mobiliteit], true);

    public static readonly Mandaat HetMandaat = new([Opgave.Wonen, Opgave.Mobiliteit, Opgave.Omgevingszorg], [Regio("REFREG01"), Regio("REFREG03")],
        [Maak(Lid, true), Maak(AnderLid, false), Maak(Maker, false)], new(2026, 1, 1), new(2030, 12, 31));

    public static GebiedsprogrammaWerdVastgesteld ProgrammaVastgesteld(Guid programma, Guid mandatering) => new(programma, mandatering,
        new Programmainhoud("Ruimte", Programmasoort.Specifiek, HetProgramma.Gebieden, HetProgramma.Referentieregios, [Nummer(9)], null, "Meer ruimte.",
            HetProgramma.Van, HetProgramma.Tot, null, [new Beleidsnota("minister van Omgeving", "Nota 1")], null, true), HetProgramma.Opgaven, Eur("1000000"), false);

    public static MandateringWerdVerleend MandateringVerleend(Guid mandatering, params string[] leden) => new(mandatering, "Collectief",
        new VrBeslissing(new(2026, 1, 1), "VR 2026 0101 DOC.0001/1"), [.. leden.Select((l, i) => Maak(l, i == 0))], HetMandaat.Opgaven, HetMandaat.Gebieden,
        true, new Begrotingstoets(true, null, null), HetMandaat.GeldigVan, HetMandaat.GeldigTot, true);

    public static Gebied Regio(string code) => new(Gebiedsoort.Referentieregio, code);

    public static Mandaatlid Maak(string persoon, bool leider) => new(persoon, leider ? "OVO000001" : "OVO000002", "adviseur", leider, new(2026, 1, 1), null);

    public static Bedrag Eur(string euro) => Bedrag.Probeer(euro, out var bedrag) ? bedrag : throw new FormatException(euro);

    public static Guid Nummer(int teller) => new(teller, 0, 0, [0, 0, 0, 0, 0, 0, 0, 0]);

    public static MijlpaalId Mijlpaal(int contract) => new(Nummer(contract + 500_000));

    public static BetaalopdrachtId Opdracht(int contract) => new(Mijlpaal(contract).Waarde);

    /// <summary>A fund without money.</summary>
    public static Gebiedsfonds Leeg(Guid? id = null)
    {
        var fonds = new Gebiedsfonds();
        fonds.Begin(id ?? FondsId);
        fonds.RichtOp(HetProgramma, "Fonds Ruimte", "Decreet van 1 januari 2026", 24, true, Vandaag);
        return fonds;
    }

    /// <summary>A fund with one confirmed line.</summary>
    public static Gebiedsfonds Fonds(string vak = "1000.00", string vek = "1000.00")
    {
        var fonds = Leeg();
        fonds.Breng(Omgeving, vak, vek);
        return fonds;
    }

    public static FondsinbrengId Kondig(this Gebiedsfonds fonds, Begrotingslijn lijn, string vak, string vek)
    {
        var id = new FondsinbrengId(Nummer(10_000 + fonds.Versie));
        fonds.KondigInbrengAan(id, lijn, Eur(vak), Eur(vek), Vandaag);
        return id;
    }

    public static void Breng(this Gebiedsfonds fonds, Begrotingslijn lijn, string vak, string vek) =>
        fonds.BevestigInbreng(fonds.Kondig(lijn, vak, vek), "Begroting 2026", Vandaag);

    public static ReserveringWerdGevraagd Vraag(int contract, string bedrag, int poging = 1, string hash = "a", int jaar = 2026) =>
        new(Nummer(contract), FondsId, Mandatering, poging, hash, [new Jaardeel(jaar, Eur(bedrag))],
            [new Fondsmijlpaal(Mijlpaal(contract), Antwerpen, Eur(bedrag))], ["REFREG01"], new(2028, 12, 31), true);

    public static void Reserveer(this Gebiedsfonds fonds, ReserveringWerdGevraagd vraag, Mandaatgrond grond, DateOnly vandaag) =>
        fonds.Reserveer(Reserveringsaanvraag.Van(vraag), grond, vandaag);

    public static void Vraagt(this Gebiedsfonds fonds, ReserveringWerdGevraagd vraag, Mandaatgrond? grond = null) => fonds.Reserveer(vraag, grond ?? Ruim, Vandaag);

    /// <summary>A contract in force with one milestone of this amount, accepted.</summary>
    public static BetaalopdrachtId Aanvaard(this Gebiedsfonds fonds, int contract, string bedrag)
    {
        fonds.Vraagt(Vraag(contract, bedrag));
        fonds.LegVast(Nummer(contract), Vandaag);
        fonds.MaakBetaalopdracht(Nummer(contract), Mijlpaal(contract), Eur(bedrag), Maker);
        return Opdracht(contract);
    }

    public static IGebeurtenis Laatste(this Gebiedsfonds fonds) => fonds.Nieuw[^1].Gebeurtenis;

    public static Weigeringsreden? Reden(this Gebiedsfonds fonds) => (fonds.Laatste() as ReserveringWerdGeweigerd)?.Reden;
}
