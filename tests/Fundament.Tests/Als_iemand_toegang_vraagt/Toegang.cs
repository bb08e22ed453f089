using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using Gebiedswerking.Fundament.Tests.Opstelling;
using static Gebiedswerking.Fundament.Tests.Opstelling.Proefopstelling;

namespace Gebiedswerking.Fundament.Tests.Als_iemand_toegang_vraagt;

public sealed class Toegang : IAsyncLifetime
{
    private Proefopstelling _o = null!;

    public async Task InitializeAsync() => _o = await Maak(metVolger: false);

    public async Task DisposeAsync() => await _o.DisposeAsync();

    [Theory]
    [InlineData(null)]
    [InlineData("Bearer onzin")]
    [InlineData("Basic ZGVtbzpkZW1v")]
    public async Task Zonder_geldig_token_401(string? kop)
    {
        using var vraag = new HttpRequestMessage(HttpMethod.Post, "/api/proef/tellers") { Content = JsonContent.Create(new { grens = 1 }) };
        vraag.Headers.TryAddWithoutValidation("Authorization", kop);
        using var antwoord = await _o.Bron.Http.SendAsync(vraag);
        await EisFout(antwoord, HttpStatusCode.Unauthorized, "niet-aangemeld");
    }

    [Fact]
    public async Task Met_een_andere_rol_403()
    {
        var parlement = await _o.Als("demo-parlement");
        using var antwoord = await Verhoog(parlement, await _o.Begin(await _o.Als()));
        await EisFout(antwoord, HttpStatusCode.Forbidden, "niet-bevoegd");
    }

    [Fact]
    public async Task Een_adres_zonder_regel_is_voor_iedereen_dicht()
    {
        using var antwoord = await (await _o.Als()).GetAsync("/api/proef/vergeten");
        await EisFout(antwoord, HttpStatusCode.Forbidden, "niet-bevoegd");
    }

    [Fact]
    public async Task De_feed_is_alleen_voor_diensten()
    {
        using var persoon = await (await _o.Als()).GetAsync("/intern/dossierlog?na=0");
        persoon.StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        using var dienst = new HttpClient { BaseAddress = _o.Bron.Adres };
        dienst.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer",
            await _o.Identiteit.Tokens.VoorDienst("dienst-contracten", Proefidentiteit.Geheim));
        using var feed = await dienst.GetAsync("/intern/dossierlog?na=0");
        feed.StatusCode.ShouldBe(HttpStatusCode.OK);
        using var vertrouwelijk = await dienst.GetAsync("/intern/dossierlog?bron=proef-vertrouwelijk&na=0");
        await EisFout(vertrouwelijk, HttpStatusCode.Forbidden, "bron-gesloten");
        using var schrijven = await dienst.PostAsJsonAsync("/api/proef/tellers", new { grens = 1 });
        schrijven.StatusCode.ShouldBe(HttpStatusCode.Forbidden, "a service token is not a person");
    }

    [Fact]
    public async Task Een_vertrouwelijke_bron_is_voor_de_dienst_die_ze_met_naam_mag_lezen()
    {
        using var dienst = new HttpClient { BaseAddress = _o.Bron.Adres };
        dienst.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer",
            await _o.Identiteit.Tokens.VoorDienst("dienst-contracten", Proefidentiteit.Geheim, "feed feed-proef-vertrouwelijk"));
        using var genoemd = await dienst.GetAsync("/intern/dossierlog?bron=proef-vertrouwelijk&na=0");
        genoemd.StatusCode.ShouldBe(HttpStatusCode.OK);
        await Should.ThrowAsync<Exception>(() => _o.Identiteit.Tokens.VoorDienst("dienst-programmas", Proefidentiteit.Geheim, "feed feed-proef-vertrouwelijk"));
    }

    [Theory]
    [InlineData("""{"grens": "veel"}""", "grens")]
    [InlineData("""{"grens": 1, "onbekend": 2}""", "onbekend")]
    [InlineData("""{}""", "")]
    [InlineData("""{"grens": 1, "grens": 2}""", "")]
    [InlineData("""{"grens": """, "")]
    public async Task Onleesbare_invoer_wordt_per_veld_uitgelegd(string json, string veld)
    {
        using var antwoord = await (await _o.Als()).PostAsync("/api/proef/tellers", new StringContent(json, Encoding.UTF8, "application/json"));
        var probleem = await EisFout(antwoord, HttpStatusCode.BadRequest, "ongeldige-invoer");
        probleem.GetProperty("fouten").EnumerateObject().Single().Name.ShouldContain(veld);
    }

    [Fact]
    public async Task Een_veld_met_een_onmogelijke_waarde_krijgt_een_zin()
    {
        var http = await _o.Als();
        using var antwoord = await Verhoog(http, await _o.Begin(http), 0);
        var probleem = await EisFout(antwoord, HttpStatusCode.BadRequest, "ongeldige-invoer");
        probleem.GetProperty("fouten").GetProperty("met")[0].GetString().ShouldBe("Vul een getal boven nul in.");
    }

    [Fact]
    public async Task Ander_formaat_415_onbekend_adres_404_onbekend_dossier_404_te_groot_413()
    {
        var http = await _o.Als();
        using var xml = await http.PostAsync("/api/proef/tellers", new StringContent("<grens/>", Encoding.UTF8, "application/xml"));
        await EisFout(xml, HttpStatusCode.UnsupportedMediaType, "verkeerd-formaat");
        using var verkeerd = await http.DeleteAsync("/api/proef/tellers");
        await EisFout(verkeerd, HttpStatusCode.MethodNotAllowed, "methode-niet-toegestaan");
        using var weg = await http.GetAsync("/api/proef/bestaat-niet");
        await EisFout(weg, HttpStatusCode.NotFound, "niet-gevonden");
        using var geenDossier = await Verhoog(http, Guid.CreateVersion7());
        await EisFout(geenDossier, HttpStatusCode.NotFound, "niet-gevonden");
        using var groot = await MetLengteVooraf(http, $$"""{"grens": 1, "tekst": "{{new string('x', 2_000_000)}}"}""");
        await EisFout(groot, HttpStatusCode.RequestEntityTooLarge, "te-groot");
    }

    [Fact]
    public async Task Zonder_bereikbare_aanmelding_503_en_niemand_komt_erin()
    {
        var eigen = await Proefidentiteit.Start();
        await using var proces = eigen.Proces;
        var token = await eigen.Tokens.Voor("demo-gebiedsteam");
        var dienst = await _o.StartBron(extra: new Dictionary<string, string?> { ["Identiteit__Adres"] = eigen.Adres.ToString().TrimEnd('/') });
        await eigen.Proces.Dood();
        using var vraag = new HttpRequestMessage(HttpMethod.Post, "/api/proef/tellers") { Content = JsonContent.Create(new { grens = 1 }) };
        vraag.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token);
        using var antwoord = await dienst.Http.SendAsync(vraag);
        await EisFout(antwoord, HttpStatusCode.ServiceUnavailable, "aanmelding-onbereikbaar");
        antwoord.Headers.RetryAfter.ShouldNotBeNull();
    }

    /// <summary>
    /// Says how long the body is and sends it only when the service asks for it. Otherwise the answer depends on the network: an unknown
    /// field in the first part may be met before the limit, or the connection breaks while the rest is still on its way.
    /// </summary>
    private static async Task<HttpResponseMessage> MetLengteVooraf(HttpClient wie, string json)
    {
        using var http = new HttpClient(new SocketsHttpHandler { Expect100ContinueTimeout = TimeSpan.FromMinutes(1) }) { BaseAddress = wie.BaseAddress };
        using var vraag = new HttpRequestMessage(HttpMethod.Post, "/api/proef/tellers") { Content = new StringContent(json, Encoding.UTF8, "application/json") };
        vraag.Headers.ExpectContinue = true;
        vraag.Headers.Authorization = wie.DefaultRequestHeaders.Authorization;
        return await http.SendAsync(vraag);
    }

    private static async Task<JsonElement> EisFout(HttpResponseMessage antwoord, HttpStatusCode status, string code)
    {
        var tekst = await antwoord.Content.ReadAsStringAsync();
        antwoord.StatusCode.ShouldBe(status, tekst);
        antwoord.Content.Headers.ContentType!.MediaType.ShouldBe("application/problem+json");
        var probleem = JsonDocument.Parse(tekst).RootElement;
        probleem.GetProperty("type").GetString().ShouldBe($"urn:gebiedswerking:fout:{code}");
        probleem.GetProperty("status").GetInt32().ShouldBe((int)status);
        probleem.GetProperty("detail").GetString().ShouldNotBeNullOrWhiteSpace();
        probleem.GetProperty("correlatie").GetString()!.Length.ShouldBe(32);
        return probleem;
    }
}
