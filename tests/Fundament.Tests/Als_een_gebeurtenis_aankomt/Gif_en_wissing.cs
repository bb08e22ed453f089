using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Gebiedswerking.Fundament.Tests.Opstelling;
using static Gebiedswerking.Fundament.Tests.Opstelling.Proefopstelling;

namespace Gebiedswerking.Fundament.Tests.Als_een_gebeurtenis_aankomt;

public sealed class Gif_en_wissing
{
    [Fact]
    public async Task Een_giftige_gebeurtenis_wordt_geparkeerd_en_de_buren_zijn_op_tijd()
    {
        await using var o = await Maak();
        var http = await o.Als();
        var (ziek, gezond) = (await o.Begin(http), await o.Begin(http));
        using (var gif = await http.PostAsync($"/api/proef/tellers/{ziek}/gif", null))
        {
            gif.EnsureSuccessStatusCode();
        }

        using var achterGif = await Verhoog(http, ziek, 5);
        using var buur = await Verhoog(http, gezond, 3);
        await o.WachtTotGevolgd();
        (await Vraag<int>(o.Volgerdb, "select som from tellerstand where teller = $1", gezond)).ShouldBe(3);
        (await Vraag<int>(o.Volgerdb, "select som from tellerstand where teller = $1", ziek)).ShouldBe(0);

        var beheer = await o.Als("demo-platformbeheer", o.Volger);
        var geparkeerd = await beheer.GetFromJsonAsync<JsonElement>("/api/volger/parkeerplaats");
        geparkeerd.EnumerateArray().Select(g => g.GetProperty("type").GetString()).ShouldBe(["GifWerdToegediend", "TellerWerdVerhoogd"]);

        using var teVroeg = await beheer.PostAsync($"/api/volger/parkeerplaats/proef/{ziek}/opnieuw", null);
        teVroeg.StatusCode.ShouldBe(HttpStatusCode.Conflict);
        await Vraag<object>(o.Volgerdb, "insert into tegengif (teller) values ($1)", ziek);
        using var opnieuw = await beheer.PostAsync($"/api/volger/parkeerplaats/proef/{ziek}/opnieuw", null);
        (await opnieuw.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("verwerkt").GetInt32().ShouldBe(2);
        using var verder = await Verhoog(http, ziek, 1);
        await o.EisDatAllesKlopt();
        (await Vraag<int>(o.Volgerdb, "select som from tellerstand where teller = $1", ziek)).ShouldBe(6);
    }

    [Fact]
    public async Task Een_gewiste_tekst_verdwijnt_overal_en_de_keten_blijft_heel()
    {
        await using var o = await Maak();
        var http = await o.Als();
        var teller = await o.Begin(http);
        using var antwoord = await Verhoog(http, teller, 1, "een naam die weg moet");
        await o.WachtTotGevolgd();
        (await Vraag<string>(o.Volgerdb, "select tekst from tellerstand where teller = $1", teller)).ShouldBe("een naam die weg moet");

        var beheer = await o.Als("demo-platformbeheer");
        using var gewist = await beheer.PostAsJsonAsync($"/api/proef/dossierlog/{teller}/2/wissing", new { grond = "AVG art. 17" });
        gewist.EnsureSuccessStatusCode();
        await o.WachtTotGevolgd();
        (await Vraag<string>(o.Volgerdb, "select tekst from tellerstand where teller = $1", teller)).ShouldBeNull();
        (await Vraag<long>(o.Brondb, "select count(*) from bijlage")).ShouldBe(0);
        var rekenhof = await o.Als("demo-rekenhof");
        var verslag = await rekenhof.GetFromJsonAsync<JsonElement>($"/api/proef/dossierlog/{teller}/controle");
        verslag.GetProperty("klopt").GetBoolean().ShouldBeTrue();
        using var nogEens = await beheer.PostAsJsonAsync($"/api/proef/dossierlog/{teller}/2/wissing", new { grond = "AVG art. 17" });
        nogEens.StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Een_wissing_volgt_de_bron_van_wat_gewist_werd()
    {
        await using var o = await Maak(metVolger: false);
        var http = await o.Als();
        var teller = await o.Begin(http);
        using var geheim = await http.PostAsJsonAsync($"/api/proef/tellers/{teller}/geheim", new { met = 1, tekst = "een naam die weg moet" });
        geheim.EnsureSuccessStatusCode();
        using var gewist = await (await o.Als("demo-platformbeheer")).PostAsJsonAsync($"/api/proef/dossierlog/{teller}/2/wissing", new { grond = "AVG art. 17" });
        gewist.EnsureSuccessStatusCode();
        // In another source it would reach who may not know of it, and could overtake what it erases.
        (await Vraag<string>(o.Brondb, "select bron from dossierlog where dossier = $1 and type = 'InhoudWerdGewist'", teller)).ShouldBe("proef-vertrouwelijk");
    }

    [Fact]
    public async Task Een_gewiste_tekst_verdwijnt_ook_uit_een_geparkeerde_kopie()
    {
        await using var o = await Maak();
        var http = await o.Als();
        var teller = await o.Begin(http);
        using var gif = await http.PostAsync($"/api/proef/tellers/{teller}/gif", null);
        using var antwoord = await Verhoog(http, teller, 1, "een naam die weg moet");
        await o.WachtTotGevolgd();
        (await Vraag<long>(o.Volgerdb, "select count(*) from geparkeerd where regel like '%een naam die weg moet%'")).ShouldBe(1);
        using var gewist = await (await o.Als("demo-platformbeheer")).PostAsJsonAsync($"/api/proef/dossierlog/{teller}/3/wissing", new { grond = "AVG art. 17" });
        gewist.EnsureSuccessStatusCode();
        await o.WachtTotGevolgd();
        (await Vraag<long>(o.Volgerdb, "select count(*) from geparkeerd where regel like '%een naam die weg moet%'")).ShouldBe(0);
    }
}
