namespace Gebiedswerking.Gateway.Tests.Als_een_verzoek_binnenkomt;

public sealed class Veiligheidskoppen(Gatewaysituatie situatie) : IClassFixture<Gatewaysituatie>
{
    [Theory]
    [InlineData("/api/contracten")]
    [InlineData("/api/contracten?gedrag=blad")]
    [InlineData("/graphql")]
    [InlineData("/onbekend")]
    public async Task mag_een_antwoord_niets_laden(string pad)
    {
        var antwoord = await situatie.Http.GetAsync(pad);

        antwoord.Kop("Content-Security-Policy").ShouldStartWith("default-src 'none'; frame-ancestors 'none'");
        antwoord.Kop("X-Content-Type-Options").ShouldBe("nosniff");
        antwoord.Kop("Referrer-Policy").ShouldBe("no-referrer");
    }

    [Fact]
    public async Task houdt_een_blad_van_een_dienst_zijn_eigen_beleid() =>
        (await situatie.Http.GetAsync("/identiteit/auth?gedrag=blad")).Kop("Content-Security-Policy").ShouldBe("default-src 'self'");

    [Fact]
    public async Task zegt_niemand_waarmee_het_gemaakt_is()
    {
        var antwoord = await situatie.Http.GetAsync("/api/contracten");

        antwoord.Kop("Server").ShouldBe("");
        antwoord.Kop("X-Powered-By").ShouldBe("");
    }

    [Fact]
    public async Task bewaart_niemand_een_antwoord_van_een_api() =>
        (await situatie.Http.GetAsync("/api/contracten")).Kop("Cache-Control").ShouldBe("no-store");

    [Fact]
    public async Task vraagt_development_geen_https() =>
        (await situatie.Http.GetAsync("/api/contracten")).Kop("Strict-Transport-Security").ShouldBe("");
}

public sealed class Veiligheidskoppen_buiten_development(Veiligheidskoppen_buiten_development.Situatie situatie)
    : IClassFixture<Veiligheidskoppen_buiten_development.Situatie>
{
    [Fact]
    public async Task vragen_de_browser_om_https_te_onthouden() =>
        (await situatie.Http.GetAsync("/api/contracten")).Kop("Strict-Transport-Security").ShouldStartWith("max-age=31536000");

    public sealed class Situatie() : Gatewaysituatie(("ASPNETCORE_ENVIRONMENT", "Production"), ("DOTNET_ENVIRONMENT", "Production"));
}
