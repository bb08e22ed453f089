using System.Text.Json.Nodes;
using Gebiedswerking.Fundament;
using Gebiedswerking.Proefbank;

namespace Gebiedswerking.Programmas.Tests.Hulp;

/// <summary>The steps to an adopted programme, as clients take them.</summary>
internal static class Programmaweg
{
    public const string Team = "demo-gebiedsteam-REFREG03";
    public const string Ander = "demo-gebiedsteam-REFREG01";
    public const string Lid = "demo-gemandateerde";

    public static DateOnly Vandaag => Brussel.Vandaag(TimeProvider.System);

    public static object[] Kempen { get; } = [new { soort = "referentieregio", code = "REFREG03" }];

    /// <summary>An adopted taakstelling with an open target for the Kempen, known in Programmas.</summary>
    public static async Task<Guid> Taakstelling(this Werking werking, bool vastgesteld = true)
    {
        var id = (await werking.BijTaakstellingen("", new
        {
            titel = "Ruimte voor water", opgaven = new[] { "integraalWaterbeheer" }, gebieden = Kempen, doelstelling = "Meer ruimte.", van = "2026-01-01", tot = "2095-12-31",
            indicatoren = new[]
            {
                new { code = "OVER", naam = "Overstromingsruimte", eenheid = "ha", richting = "stijgend", bron = "VMM", doelen = new[] { new { gebied = Kempen[0], teOnderhandelenTot = "2090-06-30" } } },
            },
        })).Dossier;
        if (vastgesteld)
        {
            await werking.BijTaakstellingen($"/{id}/inbrengfase", new { tot = Vandaag });
            await werking.BijTaakstellingen($"/{id}/inbrengfase/sluiting", new { });
            await werking.BijTaakstellingen($"/{id}/parlementaire-momenten", new { datum = Vandaag, soort = "advies", commissies = new[] { "Leefmilieu" } });
            await werking.BijTaakstellingen($"/{id}/vaststelling", new { beslissing = new { datum = Vandaag, nummer = "VR 2026 0910 DOC.1096/2" } });
        }

        await Wacht.TotDat(async () => await werking.Tel($"select count(*) from taakstelling where id = '{id}' and stand = '{(vastgesteld ? "Vastgesteld" : "Ontwerp")}'") == 1);
        return id;
    }

    public static async Task<Guid> Mandatering(this Werking werking, Action<JsonObject>? anders = null)
    {
        var leider = (await werking.Get(Lid, "/api/programmas/ik")).Moet(200).Json!["persoon"]!.GetValue<string>();
        return (await werking.Verleen("demo-regering", Mandaten.Verzoek(v =>
        {
            v["collectief"]![0]!["persoon"] = leider;
            anders?.Invoke(v);
        }))).Moet(201).Dossier;
    }

    /// <summary>A platform with every gemeente of the Kempen.</summary>
    public static async Task<Guid> Platform(this Werking werking)
    {
        var platform = (await werking.Post(Team, "/platformen", new { titel = "Tafel van de Kempen", gebieden = Kempen, van = "2026-01-01", voorbeeld = true })).Moet(201).Dossier;
        var gemeenten = await new Exemplaar(werking.Database, DateTimeOffset.UtcNow).Vraag(db => db.Kaart(Vandaag, CancellationToken.None));
        var deelnemers = gemeenten.In([Mandaten.Kempen]).Select(g => new { soort = "gemeente", nis = g.Nis }).ToList();
        deelnemers.Count.ShouldBeGreaterThan(20);
        (await werking.Post(Team, $"/platformen/{platform}/deelnemers", new { deelnemers })).Moet(200);
        return platform;
    }

    public static object Inhoud(Guid? taakstelling, Guid? platform, string van = "2026-01-01", string titel = "Water in de Kempen") => new
    {
        titel, soort = "generiek", gebieden = Kempen, taakstellingen = taakstelling is { } t ? new[] { t } : [], platform, visie = "Ruimte voor water.", van,
        bbcCyclus = "2026-2031", beleidsnotas = new[] { new { minister = "minister van Omgeving", referentie = "Beleidsnota Omgeving, nr. 12" } }, voorbeeld = true,
    };

    public static object Actie(Guid? indicator = null, params Guid[] hangtAfVan) => new
    {
        titel = "Oevers verbreden", omschrijving = "Over twaalf kilometer.", bestuursniveau = "lokaal", verantwoordelijke = "13008", raming = "1500000.00",
        indicatoren = indicator is { } i ? new[] { i } : [], hangtAfVan,
    };

    public static async Task<Guid> Indicator(this Werking werking, Guid taakstelling) => (await new Exemplaar(werking.Database, DateTimeOffset.UtcNow)
        .Vraag(db => db.Bekend([taakstelling], CancellationToken.None))).Single().Inhoud.Indicatoren[0].Id.Waarde;

    public static object Streefwaarde(Guid taakstelling, Guid indicator) =>
        new { taakstelling, indicator, gebied = Kempen[0], streefwaarde = 420.5m, ondergrens = 400m };

    /// <summary>Negotiated and ready to be adopted.</summary>
    public static async Task<Guid> Onderhandeld(this Werking werking, Guid taakstelling, string van = "2026-01-01")
    {
        var programma = (await werking.Post(Team, "", Inhoud(taakstelling, await werking.Platform(), van))).Moet(201).Dossier;
        var indicator = await werking.Indicator(taakstelling);
        (await werking.Post(Team, $"/{programma}/acties", Actie(indicator))).Moet(200);
        (await werking.Post(Team, $"/{programma}/streefwaarden", Streefwaarde(taakstelling, indicator))).Moet(200);
        (await werking.Post(Team, $"/{programma}/onderhandeling", new { })).Moet(200);
        return programma;
    }

    public static async Task<List<string>> Gebeurd(this Werking werking, Guid dossier) => await new Exemplaar(werking.Database, DateTimeOffset.UtcNow).Vraag(
        db => Task.FromResult(db.Dossierlog.Where(l => l.Dossier == dossier).OrderBy(l => l.Versie).Select(l => l.Type).ToList()));
}
