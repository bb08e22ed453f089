using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Gebiedswerking.Fundament.Tests.Opstelling;
using Npgsql;
using static Gebiedswerking.Fundament.Tests.Opstelling.Proefopstelling;

namespace Gebiedswerking.Fundament.Tests.Als_een_opdracht_wordt_bewaard;

public sealed class Rij : IAsyncLifetime
{
    private Proefopstelling _o = null!;

    public async Task InitializeAsync() => _o = await Maak(metVolger: false);

    public async Task DisposeAsync() => await _o.DisposeAsync();

    [Fact]
    public async Task Antwoordt_met_dossier_en_versie_als_ETag()
    {
        var http = await _o.Als();
        using var gemaakt = await http.PostAsJsonAsync("/api/proef/tellers", new { grens = 5 });
        gemaakt.StatusCode.ShouldBe(HttpStatusCode.Created);
        gemaakt.Headers.ETag!.Tag.ShouldBe("\"1\"");
        var id = (await gemaakt.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("dossier").GetGuid();
        gemaakt.Headers.Location!.ToString().ShouldBe($"/api/proef/tellers/{id}");

        using var verhoogd = await Verhoog(http, id);
        verhoogd.StatusCode.ShouldBe(HttpStatusCode.OK);
        verhoogd.Headers.ETag!.Tag.ShouldBe("\"2\"");
        verhoogd.Headers.GetValues("X-Correlation-Id").Single().Length.ShouldBe(32);
    }

    [Fact]
    public async Task Noteert_wie_in_welke_rol_voor_wie_en_het_spoor()
    {
        var http = await _o.Als();
        var id = await _o.Begin(http);
        using var antwoord = await Verhoog(http, id, 3, "vrije tekst");
        await using var verbinding = await _o.Brondb.Open();
        await using var lees = new NpgsqlCommand("select * from dossierlog where dossier = $1 and versie = 2", verbinding) { Parameters = { new() { Value = id } } };
        await using var rij = await lees.ExecuteReaderAsync();
        (await rij.ReadAsync()).ShouldBeTrue();
        rij["rol"].ShouldBe("gebiedsteam");
        Guid.TryParse((string)rij["actor"], out _).ShouldBeTrue("the actor is a pseudonym");
        ((string)rij["organisatie"]).ShouldNotBeEmpty();
        ((string)rij["spoor"]).ShouldContain(antwoord.Headers.GetValues("X-Correlation-Id").Single());
        ((string)rij["gebeurtenis"]).ShouldNotContain("vrije tekst");
        rij["bijlage_digest"].ShouldBeOfType<byte[]>().Length.ShouldBe(32);
        (((DateTime)rij["tijdstip"]).Ticks % 10).ShouldBe(0, "time to the microsecond");
    }

    [Theory]
    [InlineData("update dossierlog set rol = 'x'")]
    [InlineData("delete from dossierlog")]
    [InlineData("truncate dossierlog")]
    [InlineData("update uitgave set volgnummer = volgnummer + 1")]
    [InlineData("delete from uitgave")]
    public async Task De_databank_weigert_wat_geschreven_is_te_wijzigen(string sql)
    {
        await _o.Begin(await _o.Als());
        await Proefbank.Wacht.TotDat(async () => await Vraag<long>(_o.Brondb, "select count(*) from uitgave") > 0);
        await Should.ThrowAsync<PostgresException>(() => Vraag<object>(_o.Brondb, sql));
    }

    [Fact]
    public async Task Een_geweigerde_opdracht_laat_niets_achter()
    {
        var http = await _o.Als();
        var id = await _o.Begin(http, grens: 2);
        using var geweigerd = await Verhoog(http, id, 3);
        geweigerd.StatusCode.ShouldBe(HttpStatusCode.Conflict);
        (await geweigerd.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("type").GetString().ShouldBe("urn:gebiedswerking:fout:grens-bereikt");
        (await Vraag<long>(_o.Brondb, "select count(*) from dossierlog where dossier = $1", id)).ShouldBe(1);
        (await Vraag<int>(_o.Brondb, "select versie from dossierkop where dossier = $1", id)).ShouldBe(1);
    }

    [Fact]
    public async Task Van_150_gelijktijdige_opdrachten_op_een_dossier_lukken_er_150()
    {
        var http = await _o.Als();
        var id = await _o.Begin(http);
        var antwoorden = await Task.WhenAll(Enumerable.Range(0, 150).Select(_ => Verhoog(http, id)));
        antwoorden.Count(a => a.StatusCode == HttpStatusCode.OK).ShouldBe(150);
        antwoorden.Select(a => a.Headers.ETag!.Tag).Distinct().Count().ShouldBe(150, "each got a version of its own");
        (await Vraag<int>(_o.Brondb, "select versie from dossierkop where dossier = $1", id)).ShouldBe(151);
    }

    [Fact]
    public async Task Van_150_gelijktijdige_opdrachten_met_plaats_voor_50_lukken_er_precies_50()
    {
        var http = await _o.Als();
        var id = await _o.Begin(http, grens: 50);
        var antwoorden = await Task.WhenAll(Enumerable.Range(0, 150).Select(_ => Verhoog(http, id)));
        antwoorden.Count(a => a.StatusCode == HttpStatusCode.OK).ShouldBe(50);
        antwoorden.Count(a => a.StatusCode == HttpStatusCode.Conflict).ShouldBe(100, "refused by the rule, not by a race");
    }

    [Fact]
    public async Task If_Match_met_een_oude_versie_wordt_geweigerd()
    {
        var http = await _o.Als();
        var id = await _o.Begin(http);
        using var eerst = await Verhoog(http, id, ifMatch: "\"1\"");
        eerst.StatusCode.ShouldBe(HttpStatusCode.OK);
        using var daarna = await Verhoog(http, id, ifMatch: "\"1\"");
        daarna.StatusCode.ShouldBe(HttpStatusCode.PreconditionFailed);
        using var onzin = await Verhoog(http, id, ifMatch: "onzin");
        onzin.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
    }

    [Fact]
    public async Task If_Match_gaat_over_het_dossier_in_het_adres_en_niet_over_een_tweede()
    {
        var http = await _o.Als();
        var (van, naar) = (await _o.Begin(http), await _o.Begin(http));
        using var hoger = await Verhoog(http, van, 5);
        using var vraag = new HttpRequestMessage(HttpMethod.Post, $"/api/proef/tellers/{van}/overdracht/{naar}") { Content = JsonContent.Create(new { met = 2 }) };
        vraag.Headers.TryAddWithoutValidation("If-Match", "\"2\"");
        using var antwoord = await http.SendAsync(vraag);
        antwoord.StatusCode.ShouldBe(HttpStatusCode.OK, await antwoord.Content.ReadAsStringAsync());
        antwoord.Headers.ETag!.Tag.ShouldBe("\"3\"");
        (await Vraag<int>(_o.Brondb, "select versie from dossierkop where dossier = $1", naar)).ShouldBe(2);
    }

    [Fact]
    public async Task If_Match_geldt_ook_voor_een_wissing()
    {
        var http = await _o.Als();
        var id = await _o.Begin(http);
        using var antwoord = await Verhoog(http, id, 1, "tekst");
        using var vraag = new HttpRequestMessage(HttpMethod.Post, $"/api/proef/dossierlog/{id}/2/wissing") { Content = JsonContent.Create(new { grond = "AVG art. 17" }) };
        vraag.Headers.TryAddWithoutValidation("If-Match", "\"1\"");
        using var gewist = await (await _o.Als("demo-platformbeheer")).SendAsync(vraag);
        gewist.StatusCode.ShouldBe(HttpStatusCode.PreconditionFailed);
        (await Vraag<long>(_o.Brondb, "select count(*) from bijlage")).ShouldBe(1);
    }

    [Theory]
    [InlineData("Request-Id")]
    [InlineData("traceparent")]
    public async Task Een_vreemd_spoor_van_buiten_houdt_geen_opdracht_tegen(string kop)
    {
        var http = await _o.Als();
        var id = await _o.Begin(http);
        using var vraag = new HttpRequestMessage(HttpMethod.Post, $"/api/proef/tellers/{id}/verhoging") { Content = JsonContent.Create(new { met = 1 }) };
        vraag.Headers.TryAddWithoutValidation(kop, "|" + new string('a', 300) + ".");
        using var antwoord = await http.SendAsync(vraag);
        antwoord.StatusCode.ShouldBe(HttpStatusCode.OK, await antwoord.Content.ReadAsStringAsync());
        antwoord.Headers.GetValues("X-Correlation-Id").Single().ShouldNotBe(new string('0', 32));
    }

    [Fact]
    public async Task Boven_500_gebeurtenissen_is_er_een_momentopname_die_gelijk_is_aan_de_vouw()
    {
        var http = await _o.Als();
        var id = await _o.Begin(http);
        foreach (var groep in Enumerable.Range(1, 620).Chunk(40))
        {
            foreach (var antwoord in await Task.WhenAll(groep.Select(met => Verhoog(http, id, met))))
            {
                antwoord.EnsureSuccessStatusCode();
            }
        }

        (await Vraag<int>(_o.Brondb, "select versie from momentopname where dossier = $1", id)).ShouldBe(601);
        var uitLog = await Vraag<long>(_o.Brondb,
            "select sum((gebeurtenis::json->>'met')::int) from dossierlog where dossier = $1 and versie <= 601 and type = 'TellerWerdVerhoogd'", id);
        (await Vraag<int>(_o.Brondb, "select (staat::json->>'som')::int from momentopname where dossier = $1", id)).ShouldBe((int)uitLog);
        var staat = await http.GetFromJsonAsync<JsonElement>($"/api/proef/tellers/{id}");
        staat.GetProperty("som").GetInt32().ShouldBe(Enumerable.Range(1, 620).Sum());
    }
}
