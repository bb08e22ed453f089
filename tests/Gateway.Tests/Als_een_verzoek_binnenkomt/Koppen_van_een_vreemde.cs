namespace Gebiedswerking.Gateway.Tests.Als_een_verzoek_binnenkomt;

public sealed class Koppen_van_een_vreemde(Gatewaysituatie situatie) : IClassFixture<Gatewaysituatie>
{
    [Fact]
    public async Task worden_vervangen_door_wat_de_gateway_zelf_ziet()
    {
        var koppen = (await situatie.Zie("/api/contracten",
            ("X-Forwarded-For", "203.0.113.7"), ("X-Forwarded-Host", "kwaad.example"), ("X-Forwarded-Proto", "https"), ("X-Forwarded-Prefix", "/kwaad"))).Koppen;

        koppen["X-Forwarded-For"].ShouldBe("127.0.0.1");
        koppen["X-Forwarded-Host"].ShouldBe(situatie.Gateway.Adres.Authority);
        koppen["X-Forwarded-Proto"].ShouldBe("http");
        koppen.ShouldNotContainKey("X-Forwarded-Prefix");
    }

    [Theory]
    [InlineData("Forwarded")]
    [InlineData("X-Forwarded-User")]
    [InlineData("x-forwarded-client-cert")]
    [InlineData("X-Real-IP")]
    [InlineData("X-Original-For")]
    [InlineData("X-Gebiedswerking-Rol")]
    [InlineData("X-Correlation-Id")]
    [InlineData("baggage")]
    public async Task gaan_niet_door_naar_de_dienst(string naam) =>
        (await situatie.Zie("/api/contracten", (naam, "a=b"))).Koppen.ShouldNotContainKey(naam);

    [Theory]
    [InlineData("Authorization", "Bearer abc")]
    [InlineData("Idempotency-Key", "k1")]
    [InlineData("If-Match", "\"3\"")]
    public async Task gaan_door_als_de_dienst_ze_nodig_heeft(string naam, string waarde) =>
        (await situatie.Zie("/api/contracten", (naam, waarde))).Koppen[naam].ShouldBe(waarde);
}

/// <summary>With a proxy in front that is known, its word counts.</summary>
public sealed class Koppen_van_een_vertrouwde_proxy(Koppen_van_een_vertrouwde_proxy.Situatie situatie) : IClassFixture<Koppen_van_een_vertrouwde_proxy.Situatie>
{
    [Fact]
    public async Task zeggen_wie_de_echte_client_is()
    {
        var koppen = (await situatie.Zie("/api/contracten", ("X-Forwarded-For", "203.0.113.7"), ("X-Forwarded-Proto", "https"))).Koppen;

        koppen["X-Forwarded-For"].ShouldBe("203.0.113.7");
        koppen["X-Forwarded-Proto"].ShouldBe("https");
        koppen.ShouldNotContainKey("X-Original-For");
    }

    public sealed class Situatie() : Gatewaysituatie(("Grenzen__VertrouwdeNetwerken__0", "127.0.0.0/8"));
}
