using Gebiedswerking.Berichten;
using Gebiedswerking.Berichten.Contracten;

namespace Gebiedswerking.Leesmodel.Tests;

/// <summary>
/// Invented disputes. A: a contract of Gent, an association and Aalst, with a dispute between the first two. B: one of Gent, the association and the
/// Vlaamse overheid under a mandatering, with a dispute between Gent and the Vlaamse overheid. C: a draft about which Gent went to court.
/// </summary>
public static class Naleving
{
    /// <summary>Under which number Identiteit knows demo-bemiddelaar; demo-bemiddelaar-2 is the other.</summary>
    public const string Bemiddelaar = "3ab0030b-6c89-59c4-9a97-6001f2f88357";
    public const string AndereBemiddelaar = "75b0c453-cacd-5981-a89b-44484013e9c3";
    public static readonly KboNummer Vlaanderen = Voorbeeld.Kbo(3_161_380);
    public static readonly DateOnly Hersteltermijn = new(2026, 6, 30);

    public static Logboek Contracten()
    {
        var log = new Logboek(ContractenBlok.Bron);
        var a = Voorbeeld.Inhoud("A");
        var b = Voorbeeld.Inhoud("B");
        log.Opgesteld("A", a with { Partijen = [.. a.Partijen, new(Voorbeeld.KboAalst, "Stad Aalst", Partijsoort.Gemeente, Voorbeeld.Aalst, BeslissendOrgaan.Gemeenteraad)] })
            .Opgesteld("B", b with
            {
                Partijen = [.. b.Partijen, new(Vlaanderen, "Vlaams Gewest", Partijsoort.VlaamseOverheid, null, BeslissendOrgaan.Mandatering)],
                Mandatering = Voorbeeld.Id("mandatering"),
            })
            .Opgesteld("C");
        foreach (var naam in (string[])["A", "B"])
        {
            log.Voorgelegd(naam).Ondertekend(naam).InWerking(naam).InGebreke(naam);
        }

        log.Betwist("A", Voorbeeld.Vereniging).Bemiddeld("A", Voorbeeld.Vereniging, Bemiddelaar).Kent("A")
            .Betwist("B", Vlaanderen).Bemiddeld("B", Vlaanderen, AndereBemiddelaar);
        foreach (var naam in (string[])["A", "B", "C"])
        {
            log.NaarDeRechter(naam, naam == "C" ? null : Geschil(naam));
        }

        return log;
    }

    public static GeschilId Geschil(string naam) => new(Voorbeeld.Id(naam + "/geschil"));

    public static IngebrekestellingId Ingebrekestelling(string naam) => new(Voorbeeld.Id(naam + "/ingebrekestelling"));

    public static Logboek InGebreke(this Logboek log, string naam) => log.Meldt(Voorbeeld.Id(naam), new IngebrekestellingWerdGestuurd(
        Voorbeeld.Id(naam), Ingebrekestelling(naam), Verbintenis(naam), Voorbeeld.Vereniging, "Artikel 3", Hersteltermijn, "persoon"), "reden", "Er gebeurt niets.");

    public static Logboek Betwist(this Logboek log, string naam, KboNummer? ander = null) => log.Meldt(Voorbeeld.Id(naam), new GeschilWerdGemeld(
        Voorbeeld.Id(naam), Geschil(naam), Verbintenis(naam), Ingebrekestelling(naam), [Voorbeeld.KboGent, ander ?? Voorbeeld.Vereniging],
        ander ?? Voorbeeld.Vereniging, [Verbintenis(naam)], "persoon"), "omschrijving", "Wij zijn het niet eens.");

    public static Logboek Bemiddeld(this Logboek log, string naam, KboNummer ander, string persoon)
    {
        var (contract, bemiddelaar) = (Voorbeeld.Id(naam), new BemiddelaarId(Voorbeeld.Id(naam + "/bemiddelaar")));
        return log.Meldt(contract, new BemiddelaarWerdVoorgesteld(contract, Geschil(naam), bemiddelaar, persoon, null, "persoon"), "naam", "An Peeters")
            .Meldt(contract, new BemiddelaarWerdAanvaard(contract, Geschil(naam), bemiddelaar, Voorbeeld.KboGent, "persoon"))
            .Meldt(contract, new BemiddelaarWerdAanvaard(contract, Geschil(naam), bemiddelaar, ander, "persoon"))
            .Meldt(contract, new BemiddelingWerdGestart(contract, Geschil(naam), [bemiddelaar]))
            .Meldt(contract, new BemiddelingsvoorstelWerdGedaan(contract, Geschil(naam), persoon), "tekst", "Elk de helft.");
    }

    public static Logboek Kent(this Logboek log, string naam) => log.Meldt(
        Voorbeeld.Id(naam), new KennisnameWerdGenoteerd(Voorbeeld.Id(naam), Voorbeeld.KboGent, new(2026, 5, 4), "persoon"), "opmerkingen", "Graag sneller.");

    public static Logboek NaarDeRechter(this Logboek log, string naam, GeschilId? geschil) => log.Meldt(Voorbeeld.Id(naam), new RechtsgangWerdGestart(
        Voorbeeld.Id(naam), new(Voorbeeld.Id(naam + "/rechtsgang")), Rechtsinstantie.RaadVanState, "G/A 123.456", new(2026, 3, 2), geschil, Voorbeeld.KboGent, "persoon"));

    public static VerbintenisId Verbintenis(string naam) => new(Voorbeeld.Id(naam + "/v1"));
}

/// <summary>The reading room with these disputes.</summary>
public sealed class Nalevingszaal : Leeszaal
{
    protected override Logboek[] Bronnen() => [Voorbeeld.Gebieden(), Voorbeeld.Mandaten(Voorbeeld.Gemandateerde, "p2"), Naleving.Contracten()];
}

/// <summary>Shared by all who only read about disputes.</summary>
[CollectionDefinition(Naam)]
public sealed class Nalevingskring : ICollectionFixture<Nalevingszaal>
{
    public const string Naam = "nalevingszaal";
}
