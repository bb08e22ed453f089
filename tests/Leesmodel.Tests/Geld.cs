using Gebiedswerking.Berichten;
using Gebiedswerking.Berichten.Contracten;
using Gebiedswerking.Berichten.Fondsen;

namespace Gebiedswerking.Leesmodel.Tests;

/// <summary>A fund, and contracts on its money in every state: of 1500.51 euro, in two regions.</summary>
public static class Geld
{
    public const string Correctiereden = "Een nul te veel.";
    public const string Mislukttekst = "De rekening is afgesloten.";
    public const string Terugtekst = "Dezelfde factuur werd twee keer ingediend.";
    public const string Motivering = "De werken lopen voor.";
    public static readonly DateOnly Betaaldag = new(2026, 6, 15);
    private static readonly string[] TweeRegios = [Voorbeeld.RegioAalst, Voorbeeld.RegioGent];
    private static readonly Begrotingslijn Lijn = new("OVO000050", "QB0-1QCG2NY-WT", 2026);
    private static readonly Begrotingslijn Andere = new("OVO000051", "MBU-3MIB2GY-WT", 2026);

    public static Guid Fonds => Voorbeeld.Id("fonds");

    public static BetaalopdrachtId Opdracht(string naam, string mijlpaal = "/m1") => new(Voorbeeld.Id(naam + mijlpaal));

    /// <summary>A contract of which the fund pays everything: 1000.26 for the first milestone, 500.25 for the second.</summary>
    public static Contractinhoud Inhoud(string naam, params string[] regios)
    {
        var inhoud = Voorbeeld.Inhoud(naam);
        var verbintenis = inhoud.Verbintenissen[0];
        return inhoud with
        {
            Referentieregios = regios.Length > 0 ? regios : TweeRegios, Financiering = [],
            Programma = Voorbeeld.Id("loopt"), Fonds = Fonds, Mandatering = Voorbeeld.Id("mandatering"),
            Verbintenissen =
            [
                verbintenis with
                {
                    Bedrag = Voorbeeld.Euro(1500.51m), Middelen = Middelenbron.Fonds,
                    Mijlpalen = [verbintenis.Mijlpalen[0] with { Bedrag = Voorbeeld.Euro(1000.26m) }, verbintenis.Mijlpalen[1]],
                },
            ],
        };
    }

    public static Logboek Gevraagd(this Logboek log, string naam, int poging = 1) => log.Meldt(Voorbeeld.Id(naam), new ReserveringWerdGevraagd(
        Voorbeeld.Id(naam), Fonds, Voorbeeld.Id("mandatering"), poging, "hash-" + naam, [new(2026, Voorbeeld.Euro(1500.51m))],
        [new(Voorbeeld.Mijlpaal(naam + "/m1"), Voorbeeld.KboGent, Voorbeeld.Euro(1000.26m)), new(Voorbeeld.Mijlpaal(naam + "/m2"), Voorbeeld.KboGent, Voorbeeld.Euro(500.25m))],
        TweeRegios, new(2031, 12, 31), true));

    public static Logboek Teruggekomen(this Logboek log, string naam, int poging = 1) =>
        log.Meldt(Voorbeeld.Id(naam), new ContractWerdTeruggezetNaarOntwerp(Voorbeeld.Id(naam), poging, Weigeringsreden.MiddelenOntoereikend));

    public static Logboek Aanvaard(this Logboek log, string naam, string mijlpaal, decimal bedrag) => log.Meldt(
        Voorbeeld.Id(naam), new MijlpaalWerdAanvaard(Voorbeeld.Id(naam), Voorbeeld.Mijlpaal(naam + mijlpaal), Voorbeeld.Euro(bedrag), null, "pseudoniem"));

    public static Logboek Vergoed(this Logboek log, string naam, string mijlpaal, decimal bedrag) => log.Meldt(
        Voorbeeld.Id(naam), new MijlpaalWerdBetaald(Voorbeeld.Id(naam), Voorbeeld.Mijlpaal(naam + mijlpaal), Voorbeeld.Euro(bedrag), Betaaldag));

    /// <summary>wacht, geweigerd, gereserveerd, betaald (one milestone), afgerond and vrijgegeven.</summary>
    public static Logboek Contracten(Logboek? log = null)
    {
        log ??= new Logboek(ContractenBlok.Bron);
        foreach (var naam in (string[])["wacht", "geweigerd", "gereserveerd", "betaald", "afgerond", "vrijgegeven"])
        {
            log.Opgesteld(naam, naam is "gereserveerd" ? Inhoud(naam, Voorbeeld.RegioGent) : Inhoud(naam)).Gevraagd(naam);
        }

        log.Teruggekomen("geweigerd").Gevraagd("gereserveerd", 2);
        foreach (var naam in (string[])["gereserveerd", "betaald", "afgerond", "vrijgegeven"])
        {
            log.Voorgelegd(naam);
        }

        log.Meldt(Voorbeeld.Id("vrijgegeven"), new ContractWerdIngetrokken(Voorbeeld.Id("vrijgegeven")), "reden", "Geen partner.");
        log.Ondertekend("betaald").InWerking("betaald").Aanvaard("betaald", "/m1", 1000.25m).Vergoed("betaald", "/m1", 1000.25m);
        return log.Ondertekend("afgerond").InWerking("afgerond").Aanvaard("afgerond", "/m1", 1000m).Aanvaard("afgerond", "/m2", 0m)
            .Vergoed("afgerond", "/m1", 1000m).Meldt(Voorbeeld.Id("afgerond"), new ContractWerdAfgerond(Voorbeeld.Id("afgerond"), new(2026, 7, 1)));
    }

    public static Logboek Opgericht() => new Logboek(FondsenBlok.Bron).Meldt(Fonds, new GebiedsfondsWerdOpgericht(
        Fonds, Voorbeeld.Id("loopt"), "Fonds voor water", "Decreet van 1 maart 2026", new(2026, 3, 1), new(2031, 2, 28), new(2033, 2, 28), TweeRegios, true));

    public static Logboek Geweigerd(this Logboek log, string naam, int poging = 1) =>
        log.Meldt(Fonds, new ReserveringWerdGeweigerd(Fonds, Voorbeeld.Id(naam), poging, Weigeringsreden.MiddelenOntoereikend, Voorbeeld.Euro(250.10m), 2026));

    public static Logboek Gereserveerd(this Logboek log, string naam, int poging = 1, params string[] regios) => log.Meldt(Fonds, new MiddelenWerdenGereserveerd(
        Fonds, Voorbeeld.Id(naam), poging, "hash-" + naam, Voorbeeld.Id("mandatering"), Delen(1000m, 500.51m), [], regios.Length > 0 ? regios : TweeRegios, true));

    public static Logboek Vastgelegd(this Logboek log, string naam, DateOnly? dag = null) =>
        log.Meldt(Fonds, new MiddelenWerdenVastgelegd(Fonds, Voorbeeld.Id(naam), Delen(1000m, 500.51m), TweeRegios, dag ?? Voorbeeld.Ingang, true));

    public static Logboek Vrijgevallen(this Logboek log, string naam, Middelenfase uit, decimal bedrag) =>
        log.Meldt(Fonds, new MiddelenWerdenVrijgegeven(Fonds, Voorbeeld.Id(naam), uit, [new(Lijn, Voorbeeld.Euro(bedrag))], TweeRegios, true));

    public static Logboek TeBetalen(this Logboek log, string naam, decimal bedrag, string mijlpaal = "/m1") => log.Meldt(Fonds, new BetaalopdrachtWerdAangemaakt(
        Fonds, Opdracht(naam, mijlpaal), Voorbeeld.Id(naam), Voorbeeld.Mijlpaal(naam + mijlpaal), Voorbeeld.KboGent, Voorbeeld.Euro(bedrag), "maker"));

    public static Logboek Verzonden(this Logboek log, string naam) => log
        .Meldt(Fonds, new BetaalopdrachtWerdGoedgekeurd(Fonds, Opdracht(naam), Delen(500m, 500.25m), 2026, "tweede persoon"))
        .Meldt(Fonds, new BetaalopdrachtWerdVerzonden(Fonds, Opdracht(naam)));

    public static Logboek Mislukt(this Logboek log, string naam) => log.Meldt(Fonds, new BetalingWerdNietUitgevoerd(Fonds, Opdracht(naam)), "reden", Mislukttekst);

    public static Logboek Hernomen(this Logboek log, string naam) => log.Meldt(Fonds, new BetaalopdrachtWerdHernomen(Fonds, Opdracht(naam), "nieuwe maker"));

    public static Logboek Betaald(this Logboek log, string naam, decimal bedrag, DateOnly? dag = null) => log.Meldt(Fonds, new BetalingWerdUitgevoerd(
        Fonds, Opdracht(naam), Voorbeeld.Id(naam), Voorbeeld.Mijlpaal(naam + "/m1"), Voorbeeld.Euro(bedrag), dag ?? Betaaldag, TweeRegios, true));

    public static Logboek Alarm(this Logboek log, int drempel) =>
        log.Meldt(Fonds, new FondsalarmWerdGegeven(Fonds, 2026, Alarmkrediet.Vak, drempel, 97, Voorbeeld.Euro(97_000.10m), Voorbeeld.Euro(100_000m)));

    /// <summary>Of what was confirmed as 100000.00 only 10000.00 is right.</summary>
    public static Logboek Gecorrigeerd(this Logboek log) => log.Meldt(Fonds, new GrootboekWerdGecorrigeerd(
        Fonds, 4, new(Voorbeeld.Id("inbreng 1")), Lijn, Voorbeeld.Euro(100_000m), Voorbeeld.Euro(40_000m), Voorbeeld.Euro(10_000m), Voorbeeld.Euro(40_000m)), "reden", Correctiereden);

    /// <summary>Reserved, with two milestones on their last days.</summary>
    public static Logboek MetMijlpalen(this Logboek log, string naam, DateOnly eerste, DateOnly? tweede) => log.Meldt(Fonds, new MiddelenWerdenGereserveerd(
        Fonds, Voorbeeld.Id(naam), 1, "hash-" + naam, Voorbeeld.Id("mandatering"), Delen(1000m, 500.51m),
        [
            new(Voorbeeld.Mijlpaal(naam + "/m1"), Voorbeeld.KboGent, Voorbeeld.Euro(1000.26m), Vervaldatum: eerste),
            new(Voorbeeld.Mijlpaal(naam + "/m2"), Voorbeeld.KboGent, Voorbeeld.Euro(500.25m), Vervaldatum: tweede),
        ], TweeRegios, true));

    public static Logboek MetMijlpalen(this Logboek log, string naam) => log.MetMijlpalen(naam, new(2090, 6, 30), new(2095, 6, 30));

    public static Logboek MetInbreng(this Logboek log) => log
        .Meldt(Fonds, new FondsinbrengWerdAangekondigd(Fonds, new(Voorbeeld.Id("inbreng 1")), Lijn, Voorbeeld.Euro(100_000m), Voorbeeld.Euro(40_000m)))
        .Meldt(Fonds, new FondsinbrengWerdAangekondigd(Fonds, new(Voorbeeld.Id("inbreng 2")), Andere, Voorbeeld.Euro(50_000.50m), Voorbeeld.Euro(50_000.50m)))
        .Meldt(Fonds, new FondsinbrengWerdBevestigd(Fonds, new(Voorbeeld.Id("inbreng 1")), "VR 2026 0110 DOC.1/1"));

    public static Logboek Verschoven(this Logboek log) => log.Meldt(Fonds, new KredietWerdVerplaatst(Fonds, new(Voorbeeld.Id("verschuiving")), Verplaatsingsoort.Verschuiving,
        Lijn, Andere, Voorbeeld.Euro(100m), Voorbeeld.Euro(0m), "Besluit 3", Voorbeeld.Euro(0m), []), "motivering", Motivering);

    /// <summary>What the fund says of <see cref="Contracten"/>.</summary>
    public static Logboek Fondsen() => Opgericht().MetInbreng()
        .Geweigerd("geweigerd")
        .Gereserveerd("gereserveerd", 1, Voorbeeld.RegioGent).Meldt(Fonds, new ReserveringWerdHerbevestigd(Fonds, Voorbeeld.Id("gereserveerd"), 2))
        .Gereserveerd("betaald").Gereserveerd("afgerond").Gereserveerd("vrijgegeven")
        .Vrijgevallen("vrijgegeven", Middelenfase.Gereserveerd, 1500.51m)
        .Vastgelegd("betaald").TeBetalen("betaald", 1000.25m).Verzonden("betaald").Mislukt("betaald").Hernomen("betaald").Verzonden("betaald")
        .Betaald("betaald", 1000.25m)
        .Vastgelegd("afgerond").TeBetalen("afgerond", 1000m).Verzonden("afgerond").Betaald("afgerond", 1000m)
        .Vrijgevallen("afgerond", Middelenfase.Vastgelegd, 500.51m)
        .Voorgesteld("betaald", 100m).Ingesteld("betaald").Teruggekregen("betaald", 40.01m)
        .Voorgesteld("afgerond", 10m)
        .Medegefinancierd().MetEuropa().Verdeeld()
        .Alarm(80).Gecorrigeerd().Verschoven()
        .InBestand("betaald", 1000.25m);

    /// <summary>In a file for the bank, which answered.</summary>
    public static Logboek InBestand(this Logboek log, string naam, decimal bedrag) => log
        .Meldt(Fonds, new BetaalbestandWerdGemaakt(Fonds, new(Voorbeeld.Id(naam + "/bestand")), Betaaldag, new(2026, 6, 14, 8, 0, 0, TimeSpan.Zero),
            [new(Opdracht(naam), 1, "AAAA0009", "OVO000050", Voorbeeld.KboGent, Voorbeeld.Euro(bedrag), Delen(500m, 500.25m), 1, 1)], "lid"))
        .Meldt(Fonds, new BankberichtWerdVerwerkt(Fonds, Bankberichtsoort.Camt054, new('a', 64), new('b', 64), 1, 0));

    public static TerugvorderingId Terugvordering(string naam) => new(Voorbeeld.Id(naam + "/terug"));

    public static Logboek Voorgesteld(this Logboek log, string naam, decimal bedrag) => log.Meldt(Fonds, new TerugvorderingWerdVoorgesteld(
        Fonds, Terugvordering(naam), Voorbeeld.Id(naam), null, Voorbeeld.KboGent, Voorbeeld.Euro(bedrag), Terugvorderingsgrond.Vaststelling, "voorsteller"), "reden", Terugtekst);

    public static Logboek Ingesteld(this Logboek log, string naam) => log.Meldt(Fonds, new TerugvorderingWerdIngesteld(
        Fonds, Terugvordering(naam), Voorbeeld.Id(naam), Delen(50m, 50m), Betaaldag, Betaaldag.AddDays(30), "tweede persoon"));

    public static Logboek Teruggekregen(this Logboek log, string naam, decimal bedrag, bool volledig = false) => log.Meldt(Fonds, new TerugvorderingWerdOntvangen(
        Fonds, Terugvordering(naam), Voorbeeld.Id(naam), [new(Lijn, Voorbeeld.Euro(bedrag))], Betaaldag, volledig, TweeRegios, true));

    private static List<Middelendeel> Delen(decimal eerste, decimal tweede) => [new(Lijn, Voorbeeld.Euro(eerste)), new(Andere, Voorbeeld.Euro(tweede))];
}
