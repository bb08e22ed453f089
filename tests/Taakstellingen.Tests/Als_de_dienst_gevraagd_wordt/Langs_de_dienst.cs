using System.Text.Json;
using Gebiedswerking.Fundament;
using Gebiedswerking.Proefbank;
using Gebiedswerking.Taakstellingen.Tests.Hulp;

namespace Gebiedswerking.Taakstellingen.Tests.Als_de_dienst_gevraagd_wordt;

public class Langs_de_dienst(Werking werking) : IClassFixture<Werking>
{
    private const string Regering = "demo-regering";

    private static DateOnly Vandaag => Brussel.Vandaag(TimeProvider.System);

    private static object Kempen => new { soort = "referentieregio", code = "REFREG03" };

    [Fact]
    public async Task Gaat_een_taakstelling_haar_hele_weg()
    {
        var opgesteld = await werking.Doet(Regering, "", Inhoud());
        opgesteld.Uitslag.ShouldBe("201");
        var id = opgesteld.Json.GetProperty("dossier").GetGuid();
        (await werking.Doet("demo-burgemeester-13008", $"/{id}/inbreng", new { tekst = "Te vroeg." })).Uitslag.ShouldBe("404 niet-gevonden");
        (await werking.Doet("demo-parlement", $"/{id}/parlementaire-momenten", new { })).Uitslag.ShouldBe("404 niet-gevonden", "wie het ontwerp niet mag kennen, hoort ook niet wat er in de aanvraag ontbreekt");
        (await werking.Doet(Regering, $"/{id}/inbrengfase", new { tot = Vandaag })).Uitslag.ShouldBe("200");
        (await werking.Doet("demo-partner-0403019261", $"/{id}/inbreng", new { tekst = "Reken het kanaal mee." })).Uitslag.ShouldBe("200");
        var inbreng = await Nummer(id, "InbrengWerdGegeven", "inbreng");
        (await werking.Doet(Regering, $"/{id}/inbreng/{inbreng}/antwoord", new { gevolg = "nietOvergenomen" })).Uitslag.ShouldBe("400 ongeldige-invoer");
        (await werking.Doet(Regering, $"/{id}/inbreng/{inbreng}/antwoord", new { gevolg = "nietOvergenomen", motivering = "Het kanaal hoort bij een ander doel." })).Uitslag.ShouldBe("200");
        (await werking.Doet(Regering, $"/{id}/inbrengfase/sluiting", new { })).Uitslag.ShouldBe("200");
        (await werking.Doet(Regering, $"/{id}/inhoud", Inhoud("Tweede lezing"), HttpMethod.Put)).Uitslag.ShouldBe("200");
        (await werking.Doet("demo-parlement", $"/{id}/parlementaire-momenten", new { datum = Vandaag, soort = "toelichting", commissies = new[] { "Leefmilieu" } })).Uitslag.ShouldBe("200");
        (await werking.Doet(Regering, $"/{id}/vaststelling", new { })).Uitslag.ShouldBe("400 ongeldige-invoer");
        (await werking.Doet(Regering, $"/{id}/vaststelling", new { beslissing = new { datum = Vandaag, nummer = "Beslissing 12" } })).Json.GetProperty("waarschuwingen").GetArrayLength().ShouldBe(1);
        (await werking.Doet("demo-parlement", $"/{id}/parlementaire-momenten/{await Nummer(id, "ParlementairMomentWerdGepland", "moment")}/verslag", new { datum = Vandaag, conclusie = "Ja." })).Uitslag.ShouldBe("200");

        var indicator = JsonDocument.Parse(await Gebeurtenis(id, "TaakstellingWerdGewijzigd")).RootElement.GetProperty("inhoud").GetProperty("indicatoren")[0].GetProperty("id").GetGuid();
        (await werking.Doet("demo-gebiedsteam-REFREG03", $"/{id}/metingen", Meting(indicator))).Uitslag.ShouldBe("200");
        (await werking.Doet("demo-gebiedsteam-REFREG03", $"/{id}/metingen", Meting(indicator))).Uitslag.ShouldBe("409 meting-bestaat-al");
        (await werking.Doet("demo-gebiedsteam-REFREG01", $"/{id}/metingen", Meting(indicator))).Uitslag.ShouldBe("403 buiten-uw-regio");
        (await werking.Doet(Regering, $"/{id}/intrekking", new { reden = "Vervangen." })).Uitslag.ShouldBe("200");
        (await werking.Tel($"select count(*) from dossierlog where dossier = '{id}'")).ShouldBe(11);
    }

    [Theory]
    [InlineData("demo-gebiedsteam")]
    [InlineData("demo-gouverneur")]
    [InlineData("demo-gemandateerde")]
    [InlineData("demo-burgemeester-13008")]
    [InlineData("demo-raadslid-13008")]
    [InlineData("demo-parlement")]
    [InlineData("demo-rekenhof")]
    [InlineData("demo-partner-0403019261")]
    public async Task Doet_alleen_de_regering_wat_de_regering_beslist(string client)
    {
        (await werking.Doet(client, "", Inhoud())).Uitslag.ShouldBe("403 niet-bevoegd");
        foreach (var stap in new[] { "inbrengfase", "inbrengfase/sluiting", "vaststelling", "intrekking" })
        {
            (await werking.Doet(client, $"/{Guid.CreateVersion7()}/{stap}", new { })).Uitslag.ShouldBe("403 niet-bevoegd", stap);
        }
    }

    [Theory]
    [InlineData(Regering)]
    [InlineData("demo-parlement")]
    [InlineData("demo-gebiedsteam")]
    [InlineData("demo-raadslid-13008")]
    public async Task Geven_alleen_lokale_besturen_en_partners_inbreng(string client) =>
        (await werking.Doet(client, $"/{Guid.CreateVersion7()}/inbreng", new { tekst = "x" })).Uitslag.ShouldBe("403 niet-bevoegd");

    [Fact]
    public async Task Is_niemand_zonder_token_iets() => (await werking.Doet(null, "", Inhoud())).Uitslag.ShouldBe("401 niet-aangemeld");

    [Theory]
    [InlineData("""{"titel": 1}""")]
    [InlineData("""{"onbekend": true}""")]
    [InlineData("""{"gebieden": [{"soort": "provincie", "code": "1"}]}""")]
    [InlineData("""{"gebieden": [{"soort": "gemeente", "code": null}]}""")]
    [InlineData("""{"opgaven": [3]}""")]
    [InlineData("[]")]
    public async Task Wordt_wat_geen_taakstelling_is_geweigerd_en_niets_bewaard(string json)
    {
        var voor = await werking.Tel("select count(*) from dossierlog");
        (await werking.Doet(Regering, "", json)).Uitslag.ShouldBe("400 ongeldige-invoer");
        (await werking.Tel("select count(*) from dossierlog")).ShouldBe(voor);
    }

    [Fact]
    public async Task Is_een_gebied_dat_niet_bestaat_nog_niet_bekend() => (await werking.Doet(Regering, "", new
    {
        titel = "x", opgaven = new[] { "wonen" }, gebieden = new[] { new { soort = "gemeente", code = "99999" } }, doelstelling = "x", van = Vandaag, tot = Vandaag.AddYears(1),
        indicatoren = new[] { new { code = "A", naam = "A", eenheid = "a", richting = "dalend", bron = "b" } },
    })).Uitslag.ShouldBe("409 nog-niet-bekend");

    [Fact]
    public async Task Beschrijft_haar_API_zoals_afgesproken()
    {
        var beschrijving = JsonDocument.Parse(await werking.Dienst.Http.GetStringAsync("/api/taakstellingen/openapi.json")).RootElement;
        Momentopname.Controleer(JsonSerializer.Serialize(beschrijving, new JsonSerializerOptions { WriteIndented = true }), "openapi.json");
    }

    private static object Inhoud(string titel = "Ruimte voor water") => new
    {
        titel,
        opgaven = new[] { "integraalWaterbeheer" },
        gebieden = new[] { Kempen },
        doelstelling = "Meer ruimte voor water.",
        van = Vandaag,
        tot = Vandaag.AddYears(4),
        indicatoren = new[] { new { code = "OVER", naam = "Overstromingsruimte", eenheid = "ha", richting = "stijgend", bron = "VMM", doelen = new[] { new { gebied = Kempen, streefwaarde = 420.5 } } } },
    };

    private static object Meting(Guid indicator) => new
    {
        indicator, gebied = Kempen, waarde = 315.25, periodeVan = "2025-01-01", periodeTot = "2025-12-31", publicatiedatum = "2026-02-01", bron = "VMM", kwaliteit = "definitief",
    };

    private async Task<string> Nummer(Guid dossier, string type, string veld) =>
        JsonDocument.Parse(await Gebeurtenis(dossier, type)).RootElement.GetProperty(veld).GetString()!;

    private async Task<string> Gebeurtenis(Guid dossier, string type) =>
        (string)(await werking.Database.Vraag("select gebeurtenis from dossierlog where dossier = $1 and type = $2 order by versie", dossier, type))[^1];
}
