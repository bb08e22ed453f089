using System.Net;
using Gebiedswerking.Lokaal.Werking;
using Gebiedswerking.Proefbank;

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
}
