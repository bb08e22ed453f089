using Gebiedswerking.Berichten;
using Gebiedswerking.Berichten.Programmas;

namespace Gebiedswerking.Leesmodel.Tests;

/// <summary>
/// Programmes in every state in which somebody may or may not see them. Gent and an association sit at the table of the region of
/// Gent, Aalst at that of Denderland.
/// </summary>
public static class Programmas
{
    public const string Overlegtekst = "We beginnen bij de monding.";
    public const string Slottekst = "De oevers zijn hersteld.";
    public static readonly ActieId Eerste = new(Voorbeeld.Id("loopt/a1"));
    public static readonly ActieId Tweede = new(Voorbeeld.Id("loopt/a2"));
    private static readonly Gebied Regio = new(Gebiedsoort.Referentieregio, Voorbeeld.RegioGent);
    private static readonly Gebied Aalst = new(Gebiedsoort.Gemeente, Voorbeeld.Aalst);

    public static Guid Tafel => Voorbeeld.Id("tafel");

    public static Programmainhoud Inhoud(string naam, string tafel = "tafel", string regio = Voorbeeld.RegioGent) => new(
        naam, Programmasoort.Generiek, [new(Gebiedsoort.Referentieregio, regio)], [regio], [Doelen.Water], Voorbeeld.Id(tafel), "Ruimte voor water.",
        new(2026, 3, 1), new(2031, 2, 28), "2026-2031", [new("minister van Omgeving", "Beleidsnota 2024-2029, 3.2")], null, true);

    public static Logboek Opgericht(this Logboek log, string naam, string regio, params (KboNummer Kbo, string Naam, Deelnemersoort Soort, string? Nis)[] deelnemers)
    {
        log.Meldt(Voorbeeld.Id(naam), new PlatformWerdOpgericht(Voorbeeld.Id(naam), naam, [new(Gebiedsoort.Referentieregio, regio), Aalst], [regio], new(2026, 1, 1), null, true));
        foreach (var (kbo, wie, soort, nis) in deelnemers)
        {
            log.Meldt(Voorbeeld.Id(naam), new DeelnemerWerdUitgenodigd(Voorbeeld.Id(naam), kbo, wie, soort, nis));
        }

        return log;
    }

    public static Logboek Programma(this Logboek log, string naam, Programmainhoud? inhoud = null) =>
        log.Meldt(Voorbeeld.Id(naam), new GebiedsprogrammaWerdOpgesteld(Voorbeeld.Id(naam), inhoud ?? Inhoud(naam)));

    public static Logboek Actie(this Logboek log, string naam, ActieId actie, decimal raming, params ActieId[] hangtAfVan) => log.Meldt(
        Voorbeeld.Id(naam), new ActieWerdToegevoegd(Voorbeeld.Id(naam), new(actie, "Oevers", "Schuine oevers.", Bestuursniveau.Bovenlokaal, Voorbeeld.KboGent,
            "Stad Gent", Voorbeeld.Euro(raming), [Doelen.Indicator], hangtAfVan)));

    public static Logboek Streefwaarde(this Logboek log, string naam, decimal waarde) => log.Meldt(
        Voorbeeld.Id(naam), new StreefwaardeWerdOvereengekomen(Voorbeeld.Id(naam), Doelen.Water, Doelen.Indicator, Aalst, waarde, waarde - 5m, null));

    public static Logboek Onderhandeld(this Logboek log, string naam, string tafel = "tafel") =>
        log.Meldt(Voorbeeld.Id(naam), new OnderhandelingWerdGeopend(Voorbeeld.Id(naam), Voorbeeld.Id(tafel)));

    public static Logboek Vastgesteld(this Logboek log, string naam) => log.Meldt(
        Voorbeeld.Id(naam), new GebiedsprogrammaWerdVastgesteld(Voorbeeld.Id(naam), Voorbeeld.Id("mandatering"), Inhoud(naam),
            [Opgave.Omgevingszorg, Opgave.IntegraalWaterbeheer], Voorbeeld.Euro(1750.51m), true));

    public static Logboek Gestart(this Logboek log, string naam) =>
        log.Meldt(Voorbeeld.Id(naam), new GebiedsprogrammaGingVanStart(Voorbeeld.Id(naam), new(2026, 3, 1)));

    /// <summary>What comes after the gemeenten: one log, because it is one source.</summary>
    public static Logboek MetProgrammas(this Logboek gebieden) => gebieden
        .Opgericht("tafel", Voorbeeld.RegioGent,
            (Voorbeeld.KboGent, "Gent", Deelnemersoort.Gemeente, Voorbeeld.Gent), (Voorbeeld.Vereniging, "Natuurvereniging", Deelnemersoort.MaatschappelijkeOrganisatie, null))
        .Opgericht("tafel elders", Voorbeeld.RegioAalst, (Voorbeeld.KboAalst, "Aalst", Deelnemersoort.Gemeente, Voorbeeld.Aalst))
        .Meldt(Tafel, new OverlegmomentWerdGehouden(Tafel, new(Voorbeeld.Id("overleg")), new(2026, 2, 10),
            [new("Schepen van leefmilieu", [Voorbeeld.KboGent]), new("Directeur", [Voorbeeld.Vereniging, Voorbeeld.KboGent])]), "conclusie", Overlegtekst)
        .Programma("voorbereid").Actie("voorbereid", new(Voorbeeld.Id("voorbereid/a1")), 10m).Streefwaarde("voorbereid", 9m)
        .Programma("onderhandeld").Actie("onderhandeld", new(Voorbeeld.Id("onderhandeld/a1")), 20m).Onderhandeld("onderhandeld")
        .Programma("elders onderhandeld", Inhoud("elders onderhandeld", "tafel elders", Voorbeeld.RegioAalst)).Onderhandeld("elders onderhandeld", "tafel elders")
        .Programma("loopt")
        .Meldt(Voorbeeld.Id("loopt"), new GebiedsprogrammaWerdGewijzigd(Voorbeeld.Id("loopt"), Inhoud("loopt") with { Gebieden = [Regio, Aalst], Voorganger = Voorbeeld.Id("gesloten") }))
        .Actie("loopt", Eerste, 1500.51m).Actie("loopt", Tweede, 250m, Eerste)
        .Streefwaarde("loopt", 20m).Streefwaarde("loopt", 25m)
        .Onderhandeld("loopt").Vastgesteld("loopt").Gestart("loopt")
        .Programma("gesloten").Onderhandeld("gesloten").Vastgesteld("gesloten").Gestart("gesloten")
        .Meldt(Voorbeeld.Id("gesloten"), new GebiedsprogrammaWerdAfgesloten(Voorbeeld.Id("gesloten"), new(2026, 3, 2)), "conclusie", Slottekst);
}
