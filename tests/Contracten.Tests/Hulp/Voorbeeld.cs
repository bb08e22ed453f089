using Gebiedswerking.Berichten;
using Gebiedswerking.Berichten.Contracten;
using Gebiedswerking.Contracten.Domein;
using Gebiedswerking.Fundament.Fouten;

namespace Gebiedswerking.Contracten.Tests.Hulp;

/// <summary>An ordinary contract: two gemeenten that pay and a company that does not, with a milestone each.</summary>
internal static class Voorbeeld
{
    public static readonly Moment Nu = Op(new DateOnly(2026, 11, 20));
    public static readonly KboNummer Antwerpen = KboNummer.Van("0207500123");
    public static readonly KboNummer Aartselaar = KboNummer.Van("0207508932");
    public static readonly KboNummer Onderneming = Kbo(4031234);
    public static readonly KboNummer Vlaanderen = Kbo(3161380);
    public static readonly KboNummer Agentschap = Kbo(3161399);
    public static readonly Naslag Naslag = new(
        [new("11002", "Antwerpen", Antwerpen), new("11001", "Aartselaar", Aartselaar)],
        new HashSet<string> { "REFREG01", "REFREG02" }, new HashSet<Guid> { Fondsvoorbeeld.Programma, Fondsvoorbeeld.AnderProgramma },
        new Dictionary<Guid, Guid> { [Fondsvoorbeeld.Fonds] = Fondsvoorbeeld.Programma }, new HashSet<Guid> { Fondsvoorbeeld.Mandatering.Id });

    public static readonly Grond Raadsbesluit = new(Besluitsoort.Raadsbesluit, new(2026, 10, 1), "Goedkeuring contract", "https://example.org/besluit/1", new(2026, 10, 5));
    public static readonly Grond Collegebesluit = new(Besluitsoort.Collegebesluit, new(2026, 10, 1), "Collegebesluit 12");
    public static readonly Grond Volmacht = new(Besluitsoort.Volmacht, new(1995, 10, 1), "Statuten, artikel 14");
    public static readonly Grond VrBeslissing = new(Besluitsoort.VrBeslissing, new(2026, 10, 9), "VR 2026 0910 DOC.1096/2");

    public static Partijvoorstel[] Partijen =>
        [new(Partijsoort.Gemeente, Nis: "11002"), new(Partijsoort.Gemeente, Nis: "11001"), new(Partijsoort.Onderneming, Kbo: "0403123486", Naam: "Voorbeeld nv")];

    public static Contractvoorstel Voorstel => new(
        "Fietspad langs de Schelde", ["REFREG01"], new(2026, 1, 1), new(2030, 12, 31), Partijen,
        [
            new("11002", Verbintenissoort.Resultaat, "Aanleg van het fietspad", Eur("150000.50"),
            [
                new("Plannen goedgekeurd", new(2026, 12, 31), "Besluit", Eur("50000.25")),
                new("Fietspad open", new(2027, 12, 31), "Foto's", Eur("100000.25")),
            ]),
            new("11001", Verbintenissoort.Inspanning, "Overleg met de buurt", Eur("0"), [new("Drie avonden", new(2026, 6, 30), "Verslagen", Eur("0"), "11002")]),
            new("0403123486", Verbintenissoort.Inspanning, "Levering van de tegels", Eur("1000"), [new("Geleverd", new(2027, 6, 30), "Leveringsbon", Eur("1000"))],
                Staatssteun: new(Staatssteungrond.GeenSteun), Overheidsopdracht: new(Opdrachtsoort.Procedure, "Openbare procedure 2025-12"), Btw: Btw.Inbegrepen),
        ],
        [new("11002", Eur("140000.50")), new("11001", Eur("11000"))]);

    public static Contractinhoud Inhoud => Maak(Voorstel);

    /// <summary>The same as it was made before money to a company needed grounds.</summary>
    public static Contractinhoud Vroegere => Inhoud with
    {
        Verbintenissen = [.. Inhoud.Verbintenissen.Select(v => v with { Staatssteun = null, Overheidsopdracht = null, Btw = null })],
    };

    public static Moment Op(DateOnly dag) => new(new DateTimeOffset(dag, new TimeOnly(11, 0), TimeSpan.Zero), dag);

    public static Bedrag Eur(string euro) => Bedrag.Probeer(euro, out var bedrag) ? bedrag : throw new FormatException(euro);

    public static Contractinhoud Maak(Contractvoorstel voorstel, Contractinhoud? vorige = null)
    {
        var teller = 0;
        return Contractcontrole.Maak(voorstel, Naslag, vorige, () => Nummer(++teller + (vorige is null ? 0 : 1000)));
    }

    public static Guid Nummer(int teller) => new(teller, 0, 0, [0, 0, 0, 0, 0, 0, 0, 0]);

    public static Besluit Besluit(Grond grond)
    {
        var invoer = new Invoer();
        var besluit = Grond.Controleer(grond, Nu.Vandaag, invoer);
        invoer.Besluit();
        return besluit!;
    }

    /// <summary>A number with right check digits.</summary>
    public static KboNummer Kbo(int basis) => KboNummer.Van($"{basis:00000000}{97 - basis % 97:00}");
}

/// <summary>People, each with a pseudonym of their own.</summary>
internal static class Wie
{
    public static Betrokkene Team => new("team", Rollen.Gebiedsteam, "OVO000001", ["REFREG01"]);

    public static Betrokkene AnderTeam => new("ander team", Rollen.Gebiedsteam, "OVO000001", ["REFREG02"]);

    public static Betrokkene Gemandateerde => new("gemandateerde", Rollen.Gemandateerde, "OVO000001", []);

    public static Betrokkene Partner => Van(Rollen.Partner, Voorbeeld.Onderneming);

    public static Betrokkene Anoniem => new("", "", "", []);

    public static Betrokkene Voorzitter(KboNummer kbo) => Van(Rollen.VoorzitterGemeenteraad, kbo);

    public static Betrokkene Burgemeester(KboNummer kbo) => Van(Rollen.Burgemeester, kbo);

    public static Betrokkene Directeur(KboNummer kbo) => Van(Rollen.AlgemeenDirecteur, kbo);

    public static Betrokkene Financieel(KboNummer kbo) => Van(Rollen.FinancieelDirecteur, kbo);

    public static Betrokkene Medewerker(KboNummer kbo) => Van(Rollen.Gemeentemedewerker, kbo);

    public static Betrokkene Raadslid(KboNummer kbo) => Van(Rollen.Raadslid, kbo);

    public static Betrokkene Van(string rol, KboNummer kbo) => new($"{rol} {kbo}", rol, kbo.Cijfers, []);

    public static Ondertekenaar Op(this Betrokkene wie, Grond grond, KboNummer? partij = null) =>
        new(wie, Voorbeeld.Besluit(grond), Handtekeningniveau.Gewoon, partij);
}
