using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Gebiedswerking.Fundament.Tests.Opstelling;
using static Gebiedswerking.Fundament.Tests.Opstelling.Proefopstelling;

namespace Gebiedswerking.Fundament.Tests.Als_een_opdracht_wordt_bewaard;

public sealed class Sleutel : IAsyncLifetime
{
    private Proefopstelling _o = null!;

    public async Task InitializeAsync() => _o = await Maak(metVolger: false);

    public async Task DisposeAsync() => await _o.DisposeAsync();

    [Fact]
    public async Task Dezelfde_opdracht_met_dezelfde_sleutel_gebeurt_een_keer_en_krijgt_hetzelfde_antwoord()
    {
        var http = await _o.Als();
        var id = await _o.Begin(http);
        using var eerst = await Verhoog(http, id, 2, sleutel: "a");
        using var herhaald = await Verhoog(http, id, 2, sleutel: "a");
        herhaald.StatusCode.ShouldBe(HttpStatusCode.OK);
        herhaald.Headers.ETag.ShouldBe(eerst.Headers.ETag);
        (await herhaald.Content.ReadAsStringAsync()).ShouldBe(await eerst.Content.ReadAsStringAsync());
        (await Vraag<int>(_o.Brondb, "select versie from dossierkop where dossier = $1", id)).ShouldBe(2);
    }

    [Fact]
    public async Task Ook_een_nieuw_dossier_wordt_maar_een_keer_gemaakt()
    {
        var http = await _o.Als();
        var antwoorden = new List<HttpResponseMessage>();
        for (var i = 0; i < 2; i++)
        {
            using var vraag = new HttpRequestMessage(HttpMethod.Post, "/api/proef/tellers") { Content = JsonContent.Create(new { grens = 1 }) };
            vraag.Headers.Add("Idempotency-Key", "nieuw");
            antwoorden.Add(await http.SendAsync(vraag));
        }

        antwoorden.ShouldAllBe(a => a.StatusCode == HttpStatusCode.Created);
        antwoorden[1].Headers.Location.ShouldBe(antwoorden[0].Headers.Location);
    }

    [Fact]
    public async Task Gelijktijdige_tweelingen_wachten_op_elkaar()
    {
        var http = await _o.Als();
        var id = await _o.Begin(http);
        var antwoorden = await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => Verhoog(http, id, 1, sleutel: "tweeling")));
        antwoorden.ShouldAllBe(a => a.StatusCode == HttpStatusCode.OK && a.Headers.ETag!.Tag == "\"2\"");
        (await Vraag<int>(_o.Brondb, "select versie from dossierkop where dossier = $1", id)).ShouldBe(2);
    }

    [Fact]
    public async Task Dezelfde_sleutel_met_andere_inhoud_wordt_geweigerd()
    {
        var http = await _o.Als();
        var id = await _o.Begin(http);
        using var eerst = await Verhoog(http, id, 1, sleutel: "b");
        using var anders = await Verhoog(http, id, 2, sleutel: "b");
        anders.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await anders.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("type").GetString().ShouldBe("urn:gebiedswerking:fout:sleutel-hergebruikt");
    }

    [Fact]
    public async Task Een_ander_persoon_met_dezelfde_sleutel_heeft_een_eigen_opdracht()
    {
        var id = await _o.Begin(await _o.Als());
        using var team = await Verhoog(await _o.Als(), id, 1, sleutel: "c");
        using var regering = await Verhoog(await _o.Als("demo-regering"), id, 1, sleutel: "c");
        (await Vraag<int>(_o.Brondb, "select versie from dossierkop where dossier = $1", id)).ShouldBe(3);
    }

    [Fact]
    public async Task Een_weigering_wordt_niet_onthouden()
    {
        var http = await _o.Als();
        var id = await _o.Begin(http, grens: 1);
        using var geweigerd = await Verhoog(http, id, 2, sleutel: "d");
        geweigerd.StatusCode.ShouldBe(HttpStatusCode.Conflict);
        (await Vraag<long>(_o.Brondb, "select count(*) from idempotentie")).ShouldBe(0);
    }

    [Fact]
    public async Task Een_sleutel_met_rare_tekens_wordt_geweigerd()
    {
        var http = await _o.Als();
        using var antwoord = await Verhoog(http, await _o.Begin(http), 1, sleutel: new string('x', 201));
        antwoord.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
    }
}
