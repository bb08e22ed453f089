using System.Net.Http.Headers;
using Gebiedswerking.Berichten.Programmas;
using Gebiedswerking.Fondsen.Grootboek;
using Gebiedswerking.Fondsen.Tests.Hulp;
using Gebiedswerking.Proefbank;

namespace Gebiedswerking.Fondsen.Tests.Als_het_grootboek_gecorrigeerd_wordt;

public sealed class Langs_de_dienst(Werking werking) : IClassFixture<Werking>
{
    private const string Regering = "demo-regering";

    [Fact]
    public async Task Staat_de_correctie_als_tegenboeking_in_het_grootboek_en_de_reden_in_de_bijlage()
    {
        var (fonds, _, _) = await werking.MetFonds();
        var inbreng = (await werking.Vraag($"select gebeurtenis::json->>'inbreng' from dossierlog where dossier = '{fonds}' and type = 'FondsinbrengWerdBevestigd' order by versie"))[0];
        var adres = $"/{fonds}/inbrengen/{inbreng}/correctie";
        (await werking.Doet("demo-gemandateerde", adres, new { vak = "1.00", vek = "1.00", reden = "x" })).Status.ShouldBe(403);
        (await werking.Doet(Regering, adres, new { vak = "-1.00", vek = "1.001" })).Uitslag.ShouldBe("400 ongeldige-invoer");
        (await werking.Doet(Regering, adres, new { vak = "-1.00", vek = "1.00", reden = " " })).Json.GetProperty("fouten").EnumerateObject().Select(e => e.Name).ShouldBe(["vak", "reden"]);
        (await werking.Doet(Regering, adres, new { vak = "1000.00", vek = "1000.00", reden = "x" })).Uitslag.ShouldBe("409 niets-te-corrigeren");

        (await werking.Doet(Regering, adres, new { vak = "100.00", vek = "1000.00", reden = "Een nul te veel getikt" })).Uitslag.ShouldBe("200");

        (await werking.Vraag($"select count(*) from dossierlog where dossier = '{fonds}' and gebeurtenis like '%getikt%'")).ShouldBe(["0"]);
        (await werking.Vraag($"select tekst from bijlage where dossier = '{fonds}'")).ShouldHaveSingleItem().ShouldContain("Een nul te veel getikt");
        var boek = (await werking.Leest("demo-rekenhof", $"/{fonds}/grootboek")).Json;
        var saldi = boek.GetProperty("rekeningen").EnumerateArray().ToDictionary(r => r.GetProperty("rekening").GetString()!, r => r.GetProperty("bedrag").GetString());
        (saldi["kredietVak"], saldi["beschikbareVak"], saldi["kredietVek"]).ShouldBe(("-1100.00", "1100.00", "-2000.00"));
        boek.GetProperty("regels").EnumerateArray().Count(r => r.GetProperty("gebeurtenis").GetString() == "GrootboekWerdGecorrigeerd").ShouldBe(8);
    }

    [Fact]
    public async Task Komt_het_grootboek_in_bladzijden_die_op_elkaar_aansluiten_en_elk_de_hele_proefbalans_hebben()
    {
        var (fonds, _, _) = await werking.MetFonds();
        var alles = (await werking.Leest("demo-rekenhof", $"/{fonds}/grootboek")).Json;
        alles.GetProperty("volgende").ValueKind.ShouldBe(System.Text.Json.JsonValueKind.Null);
        var verwacht = alles.GetProperty("regels").EnumerateArray().Select(r => r.GetRawText()).ToList();
        foreach (var aantal in new[] { 1, 3, verwacht.Count - 1, verwacht.Count })
        {
            var (gelezen, na, bladen) = (new List<string>(), "", 0);
            do
            {
                var blad = (await werking.Leest("demo-rekenhof", $"/{fonds}/grootboek?aantal={aantal}{na}")).Json;
                blad.GetProperty("rekeningen").GetRawText().ShouldBe(alles.GetProperty("rekeningen").GetRawText());
                (blad.GetProperty("debet").GetString(), blad.GetProperty("credit").GetString()).ShouldBe((alles.GetProperty("debet").GetString(), alles.GetProperty("credit").GetString()));
                gelezen.AddRange(blad.GetProperty("regels").EnumerateArray().Select(r => r.GetRawText()));
                na = blad.GetProperty("volgende").GetString() is { } volgende ? $"&na={volgende}" : "";
                bladen++;
            }
            while (na.Length > 0);
            gelezen.ShouldBe(verwacht, $"{aantal}");
            bladen.ShouldBe((verwacht.Count + aantal - 1) / aantal);
        }

        foreach (var fout in new[] { "na=1", "na=a.b", "na=1.2.3", "aantal=0", "aantal=5001" })
        {
            (await werking.Leest("demo-rekenhof", $"/{fonds}/grootboek?{fout}")).Uitslag.ShouldBe("400 ongeldige-invoer", fout);
        }

        (await werking.Leest("demo-rekenhof", $"/{fonds}/grootboek?na=999999.1")).Json.GetProperty("regels").GetArrayLength().ShouldBe(0);
    }

    [Fact]
    public async Task Is_het_grootboek_ook_een_csv_met_de_proefbalans_van_die_dag()
    {
        var (fonds, _, _) = await werking.MetFonds();
        var boek = (await werking.Leest("demo-rekenhof", $"/{fonds}/grootboek")).Json;

        var (soort, csv) = await Csv($"/{fonds}/grootboek?formaat=csv", "application/json");

        soort.ShouldBe("text/csv; charset=utf-8");
        csv.ShouldEndWith("\r\n");
        var rijen = csv.Split("\r\n")[..^1].Select(r => r.Split(',')).ToList();
        rijen.ShouldAllBe(r => r.Length == 12);
        rijen[0].ShouldBe(["soort", "versie", "dag", "gebeurtenis", "rekening", "entiteit", "begrotingsartikel", "jaar", "contract", "debet", "credit", "saldo"]);
        rijen.Where(r => r[0] == "regel").Select(r => string.Join(' ', r[1], r[4], r[5], r[9], r[10])).ShouldBe(boek.GetProperty("regels").EnumerateArray()
            .Select(r => $"{r.GetProperty("versie")} {r.GetProperty("rekening")} {r.GetProperty("entiteit")} {r.GetProperty("debet")} {r.GetProperty("credit")}"));
        rijen.Where(r => r[0] == "saldo").Select(r => $"{r[4]} {r[11]}").ShouldBe(boek.GetProperty("rekeningen").EnumerateArray().Select(r => $"{r.GetProperty("rekening")} {r.GetProperty("bedrag")}"));
        rijen[^1].ShouldBe(["totaal", "", $"{Werking.Vandaag:yyyy-MM-dd}", "", "", "", "", "", "", "4000.00", "4000.00", "0.00"]);
        (await Csv($"/{fonds}/grootboek", "text/csv")).ShouldBe((soort, csv));
        (await Csv($"/{fonds}/grootboek?formaat=csv&peildatum={Werking.Vandaag.AddDays(-1):yyyy-MM-dd}", "*/*")).Csv.ShouldNotContain("regel,");
        (await werking.Leest("demo-rekenhof", $"/{fonds}/grootboek?formaat=xlsx")).Uitslag.ShouldBe("400 ongeldige-invoer");
        (await werking.Leest("demo-rekenhof", $"/{Guid.CreateVersion7()}/grootboek?formaat=csv")).Uitslag.ShouldBe("404 niet-gevonden");
    }

    [Theory]
    [InlineData("=1+1", "'=1+1")]
    [InlineData("+32", "+32")]
    [InlineData("-12.50", "-12.50")]
    [InlineData("-cmd", "'-cmd")]
    [InlineData("@SUM(A1)", "'@SUM(A1)")]
    [InlineData("\tx", "'\tx")]
    [InlineData("a,b", "\"a,b\"")]
    [InlineData("zegt \"ja\"", "\"zegt \"\"ja\"\"\"")]
    [InlineData("=a\r\nb", "\"'=a\r\nb\"")]
    [InlineData("", "")]
    public void Wordt_een_veld_nooit_een_formule(string tekst, string veld) => Grootboekcsv.Veld(tekst).ShouldBe(veld);

    [Fact]
    public async Task Ziet_alleen_wie_dat_mag_de_ruimte_van_een_mandatering()
    {
        var mandatering = Guid.CreateVersion7();
        var lid = await werking.Persoon("demo-gemandateerde");
        var verleend = Voorbeeld.MandateringVerleend(mandatering, lid);
        (await werking.Leest(Regering, $"/mandateringen/{mandatering}/ruimte")).Uitslag.ShouldBe("404 niet-gevonden");
        await werking.Programmas.Meld(verleend with { GeldigVan = Werking.Vandaag.AddYears(-1), GeldigTot = Werking.Vandaag.AddYears(1), Collectief = [.. verleend.Collectief.Select(l => l with { Van = Werking.Vandaag.AddYears(-1) })] });
        await Wacht.Op(() => werking.Leest(Regering, $"/mandateringen/{mandatering}/ruimte"), a => a.Uitslag == "409 nog-niet-bekend");
        await werking.Mandaten.Meld(new MandaatplafondWerdVastgesteld(mandatering, Voorbeeld.Eur("1500.00"), [lid]));
        await Wacht.Op(() => werking.Leest(Regering, $"/mandateringen/{mandatering}/ruimte"), a => a.Status == 200);

        foreach (var client in new[] { Regering, "demo-rekenhof", "demo-gemandateerde" })
        {
            var ruimte = (await werking.Leest(client, $"/mandateringen/{mandatering}/ruimte")).Json;
            (ruimte.GetProperty("plafond").GetString(), ruimte.GetProperty("gebruikt").GetString(), ruimte.GetProperty("vrij").GetString()).ShouldBe(("1500.00", "0.00", "1500.00"), client);
        }

        foreach (var client in new[]
        {
            "demo-gemandateerde-2", "demo-gouverneur-REFREG01", "demo-gebiedsteam-REFREG01", "demo-parlement", "demo-audit-vlaanderen", "demo-bemiddelaar", "demo-platformbeheer",
            "demo-partner-0403019261", "demo-burgemeester-13008", "demo-algemeen-directeur-13008", "demo-financieel-directeur-13008", "demo-raadslid-13008",
        })
        {
            var geweigerd = await werking.Leest(client, $"/mandateringen/{mandatering}/ruimte");
            geweigerd.Status.ShouldBe(403, client);
            geweigerd.Json.ToString().ShouldNotContain("1500");
        }

        (await werking.Leest("demo-gemandateerde", $"/mandateringen/{Guid.CreateVersion7()}/ruimte")).Uitslag.ShouldBe("403 geen-lid-van-collectief");
        (await werking.Leest(null, $"/mandateringen/{mandatering}/ruimte")).Status.ShouldBe(401);
    }

    private async Task<(string Soort, string Csv)> Csv(string pad, string wil)
    {
        using var vraag = new HttpRequestMessage(HttpMethod.Get, $"/api/fondsen{pad}");
        vraag.Headers.Authorization = new("Bearer", await werking.Token("demo-rekenhof"));
        vraag.Headers.Accept.Add(MediaTypeWithQualityHeaderValue.Parse(wil));
        using var antwoord = await werking.Dienst.Http.SendAsync(vraag);
        return (antwoord.Content.Headers.ContentType!.ToString(), await antwoord.Content.ReadAsStringAsync());
    }
}
