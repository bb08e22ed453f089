using Gebiedswerking.Contracten.Tests.Hulp;

namespace Gebiedswerking.Contracten.Tests.Als_een_avenant_het_contract_wijzigt;

/// <summary>Over HTTP, from the text in force to the next.</summary>
[Collection(OverHttp.Naam)]
public sealed class Langs_de_dienst(Werking werking)
{
    private const string Voorzitter = "demo-voorzitter-gemeenteraad-11002";
    private const string Directeur = "demo-algemeen-directeur-11002";
    private static readonly string Partner = $"demo-partner-{Verzoeken.Partner}";

    [Fact]
    public async Task Een_rechtzetting_bindt_met_de_handtekening_van_wie_ze_raakt()
    {
        var contract = await werking.BrengInWerking();
        var (avenant, hash) = await werking.LegAvenantVoor(contract, "rechtzetting", i => i["verbintenissen"]![0]!["omschrijving"] = "Aanleg van het pad");

        (await werking.Post(Partner, $"{avenant}/ondertekening", new { hash, grond = Verzoeken.Volmacht })).Weigert(403, "partij-tekent-avenant-niet");
        (await werking.Post(Voorzitter, $"{avenant}/ondertekening", new { hash, grond = Verzoeken.Raadsbesluit })).Moet(200);
        (await werking.Post(Directeur, $"{avenant}/ondertekening", new { hash, grond = Verzoeken.Raadsbesluit })).Moet(200);

        var tekst = (await werking.Get(null, $"/{contract}/tekst")).Moet(200);
        tekst.Json!["inhoud"]!["verbintenissen"]![0]!["omschrijving"]!.GetValue<string>().ShouldBe("Aanleg van het pad");
        (await werking.Gebeurd(contract)).TakeLast(5)
            .ShouldBe(["AvenantWerdOpgesteld", "AvenantWerdVoorgelegd", "AvenantWerdOndertekend", "AvenantWerdOndertekend", "AvenantWerdAangenomen"]);
        (await werking.Laatste<Berichten.Contracten.AvenantWerdAangenomen>(contract)).Teksthash.ShouldBe(tekst.Koppen["Inhoud-Hash"]);
        (await werking.Get(null, $"{avenant}/tekst")).Moet(200).Koppen["Inhoud-Hash"].ShouldBe(hash);
    }

    [Fact]
    public async Task Een_materieel_avenant_bindt_met_de_laatste_handtekening_van_alle_partijen()
    {
        var contract = await werking.BrengInWerking();
        var (avenant, hash) = await werking.LegAvenantVoor(contract, "materieel", i => i["einddatum"] = "2051-12-31");

        (await werking.Post(Partner, $"{avenant}/ondertekening", new { hash, grond = Verzoeken.Volmacht })).Moet(200);
        (await werking.Post(Voorzitter, $"{avenant}/ondertekening", new { hash, grond = Verzoeken.Raadsbesluit })).Moet(200);
        (await Einddatum(contract)).ShouldBe("2050-12-31");
        (await werking.Post(Directeur, $"{avenant}/ondertekening", new { hash, grond = Verzoeken.Raadsbesluit })).Moet(200);
        (await Einddatum(contract)).ShouldBe("2051-12-31");
        (await werking.Post(Partner, $"{avenant}/weigering", new { reden = "Te laat." })).Weigert(409, "avenant-aangenomen");
    }

    [Fact]
    public async Task Een_weigering_laat_het_contract_zoals_het_was()
    {
        var contract = await werking.BrengInWerking();
        var (avenant, _) = await werking.LegAvenantVoor(contract, "termijn", i => i["einddatum"] = "2051-12-31");

        (await werking.Post(Partner, $"{avenant}/weigering", new { reden = "" })).Weigert(400, "ongeldige-invoer").Velden.ShouldBe(["reden"]);
        (await werking.Post(Partner, $"{avenant}/weigering", new { reden = "Te lang." })).Moet(200);

        (await Einddatum(contract)).ShouldBe("2050-12-31");
        (await werking.Get(Verzoeken.Team, $"{avenant}/tekst")).Weigert(409, "avenant-verworpen");
    }

    [Fact]
    public async Task Het_verschil_is_er_voor_partijen_en_niet_voor_anderen()
    {
        var contract = await werking.BrengInWerking();
        var (avenant, _) = await werking.LegAvenantVoor(contract, "termijn", i => i["einddatum"] = "2051-12-31");

        (await werking.Get(Partner, $"{avenant}/verschil")).Moet(200).Json!.ToJsonString()
            .ShouldBe("""[{"plaats":"einddatum","soort":"gewijzigd","oud":"2050-12-31","nieuw":"2051-12-31"}]""");
        foreach (var client in new[] { null, "demo-parlement", "demo-burgemeester-11001", "demo-gebiedsteam-REFREG02" })
        {
            (await werking.Get(client, $"{avenant}/verschil")).Weigert(404, "niet-gevonden");
        }
    }

    [Fact]
    public async Task Een_ontwerp_wordt_vervangen_en_ingetrokken_en_dan_kan_er_een_nieuw_komen()
    {
        var contract = await werking.BrengInWerking();
        var avenant = await werking.StelAvenantOp(contract, "termijn", i => i["einddatum"] = "2051-12-31");
        (await werking.Post(Verzoeken.Team, $"/{contract}/avenanten", await werking.Voorstel(contract, "termijn", i => i["einddatum"] = "2052-12-31")))
            .Weigert(409, "avenant-al-open");

        (await werking.Stuur(HttpMethod.Put, Verzoeken.Team, $"{avenant}/inhoud", await werking.Voorstel(contract, null, i => i["einddatum"] = "2053-12-31"))).Moet(200);
        (await werking.Post(Verzoeken.Team, $"{avenant}/voorlegging")).Moet(200);
        (await werking.Stuur(HttpMethod.Put, Verzoeken.Team, $"{avenant}/inhoud", await werking.Voorstel(contract, null, i => i["einddatum"] = "2053-06-30")))
            .Weigert(409, "avenant-al-voorgelegd");
        (await werking.Post(Verzoeken.Team, $"{avenant}/intrekking", new { reden = "Toch niet." })).Moet(200);

        await werking.StelAvenantOp(contract, "termijn", i => i["einddatum"] = "2051-12-31");
    }

    [Fact]
    public async Task Een_gemeente_die_meer_betaalt_geeft_eerst_een_visum()
    {
        var contract = await werking.BrengInWerking();
        var (avenant, hash) = await werking.LegAvenantVoor(contract, "financieel", i =>
        {
            i["verbintenissen"]![0]!["bedrag"] = "1600.50";
            i["verbintenissen"]![0]!["mijlpalen"]![1]!["bedrag"] = "1100.25";
            i["financiering"]![0]!["bedrag"] = "1600.50";
        });

        (await werking.Post(Voorzitter, $"{avenant}/ondertekening", new { hash, grond = Verzoeken.Raadsbesluit })).Weigert(409, "visum-ontbreekt");
        (await werking.Post("demo-financieel-directeur-11002", $"{avenant}/visum", new { uitkomst = "geweigerd", meerjarenplan = "AC1" }))
            .Weigert(400, "ongeldige-invoer").Velden.ShouldBe(["motivering"]);
        (await werking.Post("demo-financieel-directeur-11002", $"{avenant}/visum", new { uitkomst = "verleend", meerjarenplan = "AC1" })).Moet(200);
        (await werking.Post(Voorzitter, $"{avenant}/ondertekening", new { hash, grond = Verzoeken.Raadsbesluit })).Moet(200);
    }

    [Fact]
    public async Task Wat_niet_juist_is_ingevuld_wordt_per_veld_gezegd()
    {
        var contract = await werking.BrengInWerking();

        (await werking.Post(Verzoeken.Team, $"/{contract}/avenanten", "{}")).Weigert(400, "ongeldige-invoer").Velden.Order().ShouldBe(["inhoud", "reden", "soort"]);
        (await werking.Post(Verzoeken.Team, $"/{contract}/avenanten", await werking.Voorstel(contract, "materieel", i => i["titel"] = "")))
            .Weigert(400, "ongeldige-invoer").Velden.ShouldBe(["inhoud.titel"]);
        (await werking.Post(Verzoeken.Team, $"/{contract}/avenanten", await werking.Voorstel(contract, "termijn", i => i["titel"] = "Anders")))
            .Weigert(400, "avenant-buiten-soort").Velden.ShouldBe(["inhoud.titel"]);
        (await werking.Post("demo-gebiedsteam-REFREG02", $"/{contract}/avenanten", await werking.Voorstel(contract, "termijn", i => i["einddatum"] = "2051-12-31")))
            .Weigert(403, "buiten-uw-regio");
        (await werking.Post(Verzoeken.Team, $"/{contract}/avenanten/{Guid.NewGuid()}/voorlegging")).Weigert(404, "niet-gevonden");
    }

    private async Task<string> Einddatum(Guid contract) =>
        (await werking.Get(null, $"/{contract}/tekst")).Moet(200).Json!["inhoud"]!["einddatum"]!.GetValue<string>();
}
