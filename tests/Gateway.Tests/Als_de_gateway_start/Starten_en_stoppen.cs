namespace Gebiedswerking.Gateway.Tests.Als_de_gateway_start;

public sealed class Starten_en_stoppen(Gatewaysituatie situatie) : IClassFixture<Gatewaysituatie>
{
    [Fact]
    public async Task weigert_ze_zonder_adres_van_een_dienst()
    {
        var (code, fouten) = await Gatewayproces.StartEnEindig(("Diensten__programmas", "http://127.0.0.1:1"));

        code.ShouldBe(1);
        fouten.ShouldBe("gateway start niet: De instelling Diensten__contracten moet het webadres van de dienst zijn, bijvoorbeeld http://127.0.0.1:5001.");
    }

    [Fact]
    public async Task weigert_ze_een_grens_van_nul()
    {
        var (code, fouten) = await Gatewayproces.StartEnEindig(("Grenzen__Bodybytes", "0"));

        code.ShouldBe(1);
        fouten.ShouldBe("gateway start niet: Elk getal onder Grenzen moet groter dan nul zijn.");
    }

    [Fact]
    public async Task zegt_ze_dat_een_adres_bezet_is()
    {
        var (code, fouten) = await Gatewayproces.StartEnEindig(
            ("ASPNETCORE_URLS", situatie.Gateway.Adres.ToString()),
            ("Diensten__programmas", "http://127.0.0.1:1"), ("Diensten__contracten", "http://127.0.0.1:1"),
            ("Diensten__graphql", "http://127.0.0.1:1"), ("Diensten__identiteit", "http://127.0.0.1:1"));

        code.ShouldBe(1);
        fouten.ShouldBe("gateway start niet: het adres in ASPNETCORE_URLS is al in gebruik.");
    }

    [Fact]
    public async Task stopt_ze_netjes_op_sigterm()
    {
        await using var gateway = await Gatewayproces.Start(situatie.Dienst.Adres);

        (await gateway.Stop()).ShouldBe(0);
    }
}
