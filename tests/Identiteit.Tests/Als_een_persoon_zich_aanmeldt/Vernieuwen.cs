using System.Text.Json;

namespace Gebiedswerking.Identiteit.Tests.Als_een_persoon_zich_aanmeldt;

public sealed class Vernieuwen(Identiteitssituatie situatie) : IClassFixture<Identiteitssituatie>
{
    [Fact]
    public async Task geeft_een_nieuw_token_en_een_nieuwe_vernieuwing()
    {
        var eerst = await MeldAan();

        var (status, daarna) = await Vernieuw(eerst);

        status.ShouldBe(200);
        daarna.Tekst("refresh_token").ShouldNotBe(eerst.Tekst("refresh_token"));
        (await situatie.KijkIn(daarna.Tekst("access_token")!)).Inhoud.Tekst("rol").ShouldBe("parlement");
    }

    [Fact]
    public async Task trekt_alles_in_als_een_oude_vernieuwing_terugkomt()
    {
        var eerst = await MeldAan();
        var (_, daarna) = await Vernieuw(eerst);

        (await Vernieuw(eerst)).Inhoud.Tekst("error").ShouldBe("invalid_grant");

        (await Vernieuw(daarna)).Inhoud.Tekst("error").ShouldBe("invalid_grant");
        (await situatie.KijkIn(daarna.Tekst("access_token")!)).Inhoud.GetProperty("active").GetBoolean().ShouldBeFalse();
    }

    [Fact]
    public async Task lukt_nooit_twee_keer_ook_niet_tegelijk()
    {
        var eerst = await MeldAan();

        var antwoorden = await Task.WhenAll(Enumerable.Range(0, 10).Select(_ => Vernieuw(eerst)));

        antwoorden.Count(a => a.Status == 200).ShouldBeLessThanOrEqualTo(1);
    }

    private async Task<JsonElement> MeldAan()
    {
        using var browser = new Browser(situatie);
        return (await browser.WisselCode(await browser.MeldAan("demo-parlement"))).Inhoud;
    }

    private Task<(int Status, JsonElement Inhoud)> Vernieuw(JsonElement tokens) =>
        situatie.Post("token", "portaal", null, [new("grant_type", "refresh_token"), new("refresh_token", tokens.Tekst("refresh_token")!)]);
}
