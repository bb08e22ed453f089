using System.Net;

namespace Gebiedswerking.Gateway.Tests.Als_iemand_te_veel_vraagt;

public sealed class Snelheidsgrens(Snelheidsgrens.Situatie situatie) : IClassFixture<Snelheidsgrens.Situatie>
{
    [Fact]
    public async Task wacht_wie_te_snel_gaat_en_niet_de_buur()
    {
        var antwoorden = await Vraag("Bearer druk", 30);

        var geweigerd = antwoorden.First(a => a.StatusCode == HttpStatusCode.TooManyRequests);
        await geweigerd.MoetProbleemZijn(429, "te-veel-verzoeken");
        int.Parse(geweigerd.Kop("Retry-After")).ShouldBeGreaterThan(0);
        (await Vraag("Bearer rustig", 1)).Single().StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task blijft_de_gezondheid_altijd_te_vragen()
    {
        await Vraag("Bearer gezond", 30);

        (await situatie.Http.GetAsync("/health/live")).StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    private async Task<HttpResponseMessage[]> Vraag(string bewijs, int aantal) => await Task.WhenAll(Enumerable.Range(0, aantal).Select(_ =>
    {
        var verzoek = new HttpRequestMessage(HttpMethod.Get, "/api/contracten");
        verzoek.Headers.TryAddWithoutValidation("Authorization", bewijs);
        return situatie.Http.SendAsync(verzoek);
    }));

    public sealed class Situatie() : Gatewaysituatie(("Grenzen__PerClient__PerSeconde", "1"), ("Grenzen__PerClient__Piek", "5"));
}

public sealed class Snelheidsgrens_per_adres(Snelheidsgrens_per_adres.Situatie situatie) : IClassFixture<Snelheidsgrens_per_adres.Situatie>
{
    [Fact]
    public async Task helpt_het_niet_om_telkens_een_ander_bewijs_te_tonen()
    {
        var antwoorden = await Task.WhenAll(Enumerable.Range(0, 30).Select(i =>
        {
            var verzoek = new HttpRequestMessage(HttpMethod.Get, "/api/contracten");
            verzoek.Headers.TryAddWithoutValidation("Authorization", $"Bearer {i}");
            return situatie.Http.SendAsync(verzoek);
        }));

        antwoorden.ShouldContain(a => a.StatusCode == HttpStatusCode.TooManyRequests);
    }

    public sealed class Situatie() : Gatewaysituatie(("Grenzen__PerAdres__PerSeconde", "1"), ("Grenzen__PerAdres__Piek", "5"));
}
