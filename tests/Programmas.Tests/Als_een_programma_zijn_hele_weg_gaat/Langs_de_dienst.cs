using Gebiedswerking.Proefbank;
using Gebiedswerking.Programmas.Tests.Hulp;
using static Gebiedswerking.Programmas.Tests.Hulp.Programmaweg;

namespace Gebiedswerking.Programmas.Tests.Als_een_programma_zijn_hele_weg_gaat;

[Collection(OverHttp.Naam)]
public sealed class Langs_de_dienst(Werking werking)
{
    [FeitOpPostgres]
    public async Task Komt_het_van_ontwerp_tot_uitvoering()
    {
        var taakstelling = await werking.Taakstelling();
        var platform = await werking.Platform();
        (await werking.Post(Team, $"/platformen/{platform}/deelnemers", new { deelnemers = new[] { new { soort = "gemeente", nis = "13008" } } }))
            .Weigert(400, "ongeldige-invoer").Velden.ShouldBe(["deelnemers[0]"]);
        (await werking.Post(Team, $"/platformen/{platform}/overlegmomenten", new
        {
            datum = Vandaag, aanwezig = new[] { new { functie = "Schepen", namens = new[] { "13008", "13025" } } }, conclusie = "Akkoord over het doel.",
        })).Moet(200);

        var programma = (await werking.Post(Team, "", Inhoud(taakstelling, null))).Moet(201).Dossier;
        (await werking.Post(Team, $"/{programma}/onderhandeling", new { })).Weigert(409, "platform-ontbreekt");
        (await werking.Put(Team, $"/{programma}/inhoud", Inhoud(taakstelling, platform, titel: "Tweede lezing"))).Moet(200);
        var indicator = await werking.Indicator(taakstelling);
        (await werking.Post(Team, $"/{programma}/acties", Actie(indicator))).Moet(200);
        var eerste = Guid.Parse(await Waarde($"select gebeurtenis::jsonb #>> '{{actie,id}}' from dossierlog where dossier = '{programma}' and type = 'ActieWerdToegevoegd'"));
        (await werking.Post(Team, $"/{programma}/acties", Actie(null, eerste))).Moet(200);
        (await werking.Post(Team, $"/{programma}/acties", Actie(null, platform))).Weigert(400, "ongeldige-invoer").Velden.ShouldBe(["hangtAfVan[0]"]);
        var mandatering = await werking.Mandatering();
        (await werking.Post(Lid, $"/{programma}/vaststelling", new { mandatering })).Weigert(409, "onderhandeling-niet-geopend");
        (await werking.Post(Team, $"/{programma}/onderhandeling", new { })).Moet(200);
        (await werking.Post(Lid, $"/{programma}/vaststelling", new { mandatering })).Weigert(409, "streefwaarde-ontbreekt");
        (await werking.Post(Team, $"/{programma}/streefwaarden", Streefwaarde(taakstelling, indicator))).Moet(200);

        (await werking.Post(Lid, $"/{programma}/vaststelling", new { })).Weigert(400, "ongeldige-invoer").Velden.ShouldBe(["mandatering"]);
        (await werking.Post(Lid, $"/{programma}/vaststelling", new { mandatering = programma })).Weigert(400, "ongeldige-invoer").Velden.ShouldBe(["mandatering"]);
        (await werking.Post("demo-gemandateerde-2", $"/{programma}/vaststelling", new { mandatering })).Weigert(403, "geen-lid-van-mandatering");
        var krap = await werking.Mandatering(v => v["gebieden"]!.AsArray().RemoveAt(0));
        (await werking.Post(Lid, $"/{programma}/vaststelling", new { mandatering = krap })).Weigert(409, "mandatering-ontoereikend");
        (await werking.Post(Lid, $"/{programma}/vaststelling", new { mandatering })).Moet(200);

        (await werking.Gebeurd(programma)).ShouldBe(
        [
            "GebiedsprogrammaWerdOpgesteld", "GebiedsprogrammaWerdGewijzigd", "ActieWerdToegevoegd", "ActieWerdToegevoegd", "OnderhandelingWerdGeopend",
            "StreefwaardeWerdOvereengekomen", "GebiedsprogrammaWerdVastgesteld", "GebiedsprogrammaWerdGestart",
        ]);
        await Wacht.TotDat(async () => await werking.Tel(
            $"select count(*) from dossierlog where dossier = '{taakstelling}' and type = 'TaakstellingWerdInUitvoeringGenomen'", werking.Taakstellingendatabase) == 1);
        (await werking.Post(Team, $"/{programma}/afsluiting", new { conclusie = "Klaar." })).Weigert(409, "termijn-loopt");
        (await werking.Post(Ander, $"/{programma}/afsluiting", new { conclusie = "Klaar." })).Weigert(403, "buiten-uw-regio");
        (await werking.Put(Team, $"/{programma}/inhoud", Inhoud(taakstelling, platform))).Weigert(409, "programma-vastgesteld");
        (await werking.Get("demo-rekenhof", $"/api/programmas/dossierlog/{programma}/controle")).Moet(200).Json!["klopt"]!.GetValue<bool>().ShouldBeTrue();
    }

    [Fact]
    public async Task Bestaat_een_ontwerp_niet_voor_een_ander_team()
    {
        var platform = await werking.Platform();
        var programma = (await werking.Post(Team, "", Inhoud(null, platform))).Moet(201).Dossier;

        (await werking.Put(Ander, $"/{programma}/inhoud", "{}")).Weigert(404, "niet-gevonden");
        foreach (var pad in new[] { $"/{programma}/acties", $"/{programma}/streefwaarden", $"/{programma}/onderhandeling", $"/{programma}/afsluiting", $"/platformen/{platform}/deelnemers", $"/platformen/{platform}/overlegmomenten" })
        {
            (await werking.Post(Ander, pad, "{}")).Weigert(404, "niet-gevonden");
        }

        (await werking.Post(Ander, "", Inhoud(null, null))).Weigert(403, "buiten-uw-regio");
        (await werking.Post(Ander, "/platformen", new { titel = "Tafel", gebieden = Kempen, van = "2026-01-01" })).Weigert(403, "buiten-uw-regio");
        var antwerpen = new { titel = "A", soort = "generiek", gebieden = new[] { new { soort = "referentieregio", code = "REFREG01" } }, visie = "V", van = "2026-01-01", platform, voorganger = programma };
        (await werking.Post(Ander, "", antwerpen)).Weigert(400, "ongeldige-invoer").Velden.ShouldBe(["platform", "voorganger"], "ook niet om naar te verwijzen");
        (await werking.Put(Team, $"/{programma}/inhoud", new
        {
            titel = "A", soort = "generiek", gebieden = Kempen, visie = "V", van = "2026-01-01", voorganger = programma,
        })).Weigert(400, "ongeldige-invoer").Velden.ShouldBe(["voorganger"], "een programma volgt zichzelf niet op");
    }

    [Fact]
    public async Task Bestaat_een_taakstelling_die_nog_ontwerp_is_hier_niet()
    {
        var ontwerp = await werking.Taakstelling(vastgesteld: false);

        foreach (var id in new[] { ontwerp, Guid.CreateVersion7() })
        {
            (await werking.Post(Team, "", Inhoud(id, null))).Weigert(409, "nog-niet-bekend").Koppen["Retry-After"].ShouldBe("2");
        }
    }

    [Fact]
    public async Task Stelt_maar_een_van_velen_tegelijk_het_vast()
    {
        var programma = await werking.Onderhandeld(await werking.Taakstelling());
        var mandatering = await werking.Mandatering();

        var antwoorden = await Task.WhenAll(Enumerable.Range(0, 6).Select(_ => werking.Post(Lid, $"/{programma}/vaststelling", new { mandatering })));

        antwoorden.Count(a => a.Status == 200).ShouldBe(1);
        antwoorden.Where(a => a.Status != 200).ShouldAllBe(a => a.Code == "programma-vastgesteld");
        (await werking.Gebeurd(programma)).Count(g => g == "GebiedsprogrammaWerdVastgesteld").ShouldBe(1);
    }

    [Fact]
    public async Task Wordt_niet_vastgesteld_op_een_ingetrokken_taakstelling()
    {
        var taakstelling = await werking.Taakstelling();
        var programma = await werking.Onderhandeld(taakstelling);
        await werking.BijTaakstellingen($"/{taakstelling}/intrekking", new { reden = "Vervangen." });
        await Wacht.TotDat(async () => await werking.Tel($"select count(*) from taakstelling where id = '{taakstelling}' and stand = 'Ingetrokken'") == 1);

        (await werking.Post(Lid, $"/{programma}/vaststelling", new { mandatering = await werking.Mandatering() })).Weigert(409, "taakstelling-ingetrokken");
    }

    private async Task<string> Waarde(string sql)
    {
        await using var verbinding = await werking.Database.Open();
        await using var opdracht = new Npgsql.NpgsqlCommand(sql, verbinding);
        return (string)(await opdracht.ExecuteScalarAsync())!;
    }
}
