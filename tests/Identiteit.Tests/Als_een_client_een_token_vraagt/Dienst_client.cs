namespace Gebiedswerking.Identiteit.Tests.Als_een_client_een_token_vraagt;

public sealed class Dienst_client(Identiteitssituatie situatie) : IClassFixture<Identiteitssituatie>
{
    [Fact]
    public async Task krijgt_de_feed_en_is_een_dienst()
    {
        var (_, wie) = await situatie.KijkIn(await situatie.Token("dienst-contracten", Identiteitssituatie.Dienstgeheim));

        wie.Tekst("scope").ShouldBe("feed");
        wie.Tekst("rol").ShouldBe("dienst");
        wie.Tekst("client_id").ShouldBe("dienst-contracten");
    }

    [Fact]
    public async Task krijgt_een_vertrouwelijke_feed_als_hij_met_naam_genoemd_is_en_erom_vraagt()
    {
        var (status, gevraagd) = await situatie.VraagToken("dienst-fondsen", Identiteitssituatie.Dienstgeheim, "feed feed-programmas-mandaten");
        status.ShouldBe(200, gevraagd.ToString());
        (await situatie.KijkIn(gevraagd.Tekst("access_token")!)).Inhoud.Tekst("scope").ShouldBe("feed feed-programmas-mandaten");

        (await situatie.KijkIn(await situatie.Token("dienst-fondsen", Identiteitssituatie.Dienstgeheim))).Inhoud.Tekst("scope").ShouldBe("feed");
    }

    [Theory]
    [InlineData("dienst-contracten", Identiteitssituatie.Dienstgeheim)]
    [InlineData("demo-regering", "demo")]
    public async Task krijgt_een_vertrouwelijke_feed_niet_als_hij_niet_genoemd_is(string client, string geheim) =>
        (await situatie.VraagToken(client, geheim, "feed-programmas-mandaten")).Inhoud.Tekst("error").ShouldBe("invalid_scope");

    [Fact]
    public async Task is_niemand_in_het_gebiedswerk() =>
        (await situatie.VraagToken("dienst-contracten", Identiteitssituatie.Dienstgeheim, "gebiedswerking")).Inhoud.Tekst("error").ShouldBe("invalid_scope");

    [Fact]
    public async Task wordt_met_het_demogeheim_geweigerd() => (await situatie.VraagToken("dienst-contracten", "demo")).Status.ShouldBe(401);

    [Fact]
    public async Task ziet_dat_een_onbekend_token_niet_geldt()
    {
        var (status, wie) = await situatie.KijkIn("bestaat-niet");

        status.ShouldBe(200);
        wie.GetProperty("active").GetBoolean().ShouldBeFalse();
    }
}
