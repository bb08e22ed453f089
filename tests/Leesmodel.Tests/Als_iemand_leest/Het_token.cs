using System.Net;
using System.Net.Http.Json;
using Gebiedswerking.Lokaal.Werking;
using Gebiedswerking.Proefbank;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace Gebiedswerking.Leesmodel.Tests.Als_iemand_leest;

[Collection(Leeszaalkring.Naam)]
public sealed class Het_token(Leeszaal zaal)
{
    private const string Vraag = "{ bijgewerktTot }";

    [Theory]
    [InlineData("onzin")]
    [InlineData("nog$onzin")]
    public async Task Wordt_geweigerd_als_het_niet_klopt(string token)
    {
        var (status, json) = await zaal.Verstuur(Vraag, token);

        status.ShouldBe(HttpStatusCode.Unauthorized);
        json.GetProperty("type").GetString().ShouldBe("urn:gebiedswerking:fout:token-ongeldig");
    }

    [Fact]
    public async Task Wordt_geweigerd_als_het_voor_iets_anders_dient()
    {
        var (status, json) = await zaal.Verstuur(Vraag, await zaal.Tokens.VoorDienst("dienst-contracten", Leeszaal.Dienstgeheim));

        status.ShouldBe(HttpStatusCode.Forbidden);
        json.GetProperty("type").GetString().ShouldBe("urn:gebiedswerking:fout:scope-ontbreekt");
    }

    [Fact]
    public async Task Wordt_hoogstens_een_keer_per_halve_minuut_nagekeken_en_een_onbekende_rol_leest_als_publiek()
    {
        var keren = 0;
        await using var vreemd = await Vreemd(() =>
        {
            Interlocked.Increment(ref keren);
            return new { active = true, scope = "openid gebiedswerking", rol = "onderkoning", organisatie = Voorbeeld.KboGent.Cijfers, regios = (string[])["REFREG05"] };
        });
        await using var graphql = await Proefdienst.Start(Diensten.GraphQL,
            new Dictionary<string, string?>(zaal.Instellingen) { ["IDENTITEIT_ADRES"] = $"{vreemd.Urls.Single()}/identiteit" });
        graphql.Http.DefaultRequestHeaders.Authorization = new("Bearer", "een-token");

        for (var keer = 0; keer < 5; keer++)
        {
            using var antwoord = await graphql.Http.PostAsJsonAsync("/graphql", new { query = "{ gebiedscontracten { totalCount } }" });
            (await antwoord.Content.ReadAsStringAsync()).ShouldContain("\"totalCount\":2");
        }

        keren.ShouldBe(1);
    }

    [Fact]
    public async Task Is_niet_na_te_kijken_als_identiteit_weg_is_en_dan_leest_alleen_wie_er_geen_heeft()
    {
        await using var alleen = await Proefdienst.Start(Diensten.GraphQL,
            new Dictionary<string, string?>(zaal.Instellingen) { ["IDENTITEIT_ADRES"] = "http://127.0.0.1:1/identiteit" });
        using var met = new HttpRequestMessage(HttpMethod.Post, "/graphql") { Content = new StringContent($$"""{"query":"{{Vraag}}"}""", null, "application/json") };
        met.Headers.Authorization = new("Bearer", "een-token");
        using var zonder = new StringContent($$"""{"query":"{{Vraag}}"}""", null, "application/json");

        using var geweigerd = await alleen.Http.SendAsync(met);
        using var gelezen = await alleen.Http.PostAsync("/graphql", zonder);

        geweigerd.StatusCode.ShouldBe(HttpStatusCode.ServiceUnavailable);
        geweigerd.Headers.RetryAfter.ShouldNotBeNull();
        gelezen.StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    /// <summary>An identity provider of somebody else, that says of every token the same.</summary>
    private static async Task<WebApplication> Vreemd(Func<object> antwoord)
    {
        var bouwer = WebApplication.CreateSlimBuilder();
        bouwer.Logging.ClearProviders();
        bouwer.WebHost.UseUrls("http://127.0.0.1:0");
        var app = bouwer.Build();
        app.MapPost("/identiteit/token/introspection", () => Results.Ok(antwoord()));
        await app.StartAsync();
        return app;
    }
}
