using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Gebiedswerking.Proefbank;
using Gebiedswerking.Programmas.Tests.Hulp;

namespace Gebiedswerking.Programmas.Tests.Als_de_regering_een_mandatering_verleent;

public class Langs_de_dienst(Werking werking) : IClassFixture<Werking>
{
    private const string Adres = "/api/programmas/mandateringen";

    [Fact]
    public async Task Staat_ze_in_de_openbare_bron_en_het_plafond_alleen_in_de_vertrouwelijke()
    {
        using var antwoord = await werking.Doet("demo-regering", HttpMethod.Post, Adres, Mandaten.Verzoek());
        var tekst = await antwoord.Content.ReadAsStringAsync();
        antwoord.StatusCode.ShouldBe(HttpStatusCode.Created, tekst);
        tekst.ShouldNotContain("7654321");
        var id = JsonDocument.Parse(tekst).RootElement.GetProperty("dossier").GetGuid();
        antwoord.Headers.Location!.ToString().ShouldBe($"{Adres}/{id}");

        var vertrouwelijk = (0, "");
        await Wacht.TotDat(async () => (vertrouwelijk = await werking.Feed("dienst-leesmodel", "feed feed-programmas-mandaten", "programmas-mandaten")).Item2.Contains(id.ToString(), StringComparison.Ordinal));
        vertrouwelijk.Item2.ShouldContain("7654321.99");
        vertrouwelijk.Item2.ShouldContain("Ruimte-die-niemand-mag-zien");
        vertrouwelijk.Item2.ShouldNotContain("MandateringWerdVerleend");

        (await Tel("select count(*) from dossierlog where bron = 'programmas' and (gebeurtenis like '%7654321%' or gebeurtenis like '%plafond%')")).ShouldBe(0);
        (await Tel($"select count(*) from bijlage b join dossierlog l on l.dossier = b.dossier and l.versie = b.versie where l.bron = 'programmas' and l.dossier = '{id}'")).ShouldBe(0);
        (await Tel($"select count(*) from dossierlog where bron = 'programmas' and dossier = '{id}'")).ShouldBe(1);
        (await Tel("select count(*) - max(volgnummer) from uitgave where bron = 'programmas'")).ShouldBe(0, "the numbers of the public source have no gap");
        (await Tel("select count(*) - max(volgnummer) from uitgave where bron = 'programmas-mandaten'")).ShouldBe(0);
    }

    [Fact]
    public async Task Is_de_vertrouwelijke_bron_dicht_voor_een_dienst_die_niet_genoemd_is()
    {
        (await werking.Feed("dienst-contracten", "feed", "programmas-mandaten")).ShouldSatisfyAllConditions(
            feed => feed.Status.ShouldBe(403), feed => feed.Tekst.ShouldContain("bron-gesloten"));
        (await werking.Feed("dienst-leesmodel", "feed", "programmas-mandaten")).Status.ShouldBe(403, "a token for another source opens nothing");
    }

    [Theory]
    [InlineData("demo-gebiedsteam")]
    [InlineData("demo-gouverneur")]
    [InlineData("demo-gemandateerde")]
    [InlineData("demo-burgemeester-13008")]
    [InlineData("demo-algemeen-directeur-13008")]
    [InlineData("demo-raadslid-13008")]
    [InlineData("demo-parlement")]
    [InlineData("demo-rekenhof")]
    [InlineData("demo-platformbeheer")]
    public async Task Verleent_een_ander_er_geen(string client)
    {
        using var antwoord = await werking.Doet(client, HttpMethod.Post, Adres, Mandaten.Verzoek());
        antwoord.StatusCode.ShouldBe(HttpStatusCode.Forbidden);
    }

    [Theory]
    [InlineData("plafond", "\"7500000.001\"")]
    [InlineData("plafond", "\"veel\"")]
    [InlineData("gebieden", """[{"soort": "gemeente", "code": "99999"}]""")]
    [InlineData("gebieden", """[{"soort": "provincie", "code": "10000"}]""")]
    [InlineData("geldigTot", "\"2031-02-30\"")]
    [InlineData("collectief", "null")]
    [InlineData("onbekend", "1")]
    public async Task Wordt_onjuiste_invoer_geweigerd_en_niets_bewaard(string veld, string waarde)
    {
        var verzoek = Mandaten.Verzoek();
        verzoek[veld] = System.Text.Json.Nodes.JsonNode.Parse(waarde);
        verzoek["titel"] = $"Geweigerd {veld}";

        using var antwoord = await werking.Doet("demo-regering", HttpMethod.Post, Adres, verzoek);

        antwoord.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        (await antwoord.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("fouten").EnumerateObject().Select(f => f.Name).ShouldContain(f => f.StartsWith(veld, StringComparison.Ordinal));
        (await Tel($"select count(*) from dossierlog where gebeurtenis like '%Geweigerd {veld}%'")).ShouldBe(0);
    }

    [Fact]
    public async Task Vertelt_het_platform_wie_ik_ben_en_een_vreemde_niets()
    {
        using var twee = await werking.Doet("demo-gemandateerde-2", HttpMethod.Get, "/api/programmas/ik");
        using var drie = await werking.Doet("demo-gemandateerde-3", HttpMethod.Get, "/api/programmas/ik");
        var (een, ander) = (await twee.Content.ReadFromJsonAsync<JsonElement>(), await drie.Content.ReadFromJsonAsync<JsonElement>());
        een.GetProperty("rol").GetString().ShouldBe("gemandateerde");
        een.GetProperty("persoon").GetGuid().ShouldNotBe(ander.GetProperty("persoon").GetGuid());

        using var vreemde = await werking.Doet(null, HttpMethod.Get, "/api/programmas/ik");
        vreemde.StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
    }

    private async Task<long> Tel(string sql)
    {
        await using var verbinding = await werking.Database.Open();
        await using var opdracht = new Npgsql.NpgsqlCommand(sql, verbinding);
        return Convert.ToInt64(await opdracht.ExecuteScalarAsync(), System.Globalization.CultureInfo.InvariantCulture);
    }
}
