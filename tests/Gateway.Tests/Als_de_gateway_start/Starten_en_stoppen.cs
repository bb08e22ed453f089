using Gebiedswerking.Lokaal.Werking;
using Gebiedswerking.Proefbank;

namespace Gebiedswerking.Gateway.Tests.Als_de_gateway_start;

public sealed class Starten_en_stoppen(Gatewaysituatie situatie) : IClassFixture<Gatewaysituatie>
{
    [Theory]
    [InlineData("Diensten__contracten", "", "De instelling Diensten__contracten moet het webadres van de dienst zijn, bijvoorbeeld http://127.0.0.1:5001.")]
    [InlineData("Diensten__graphql", "graphql:5000", "De instelling Diensten__graphql moet het webadres van de dienst zijn, bijvoorbeeld http://127.0.0.1:5001.")]
    [InlineData("Grenzen__Bodybytes", "0", "Elk getal onder Grenzen moet groter dan nul zijn.")]
    [InlineData("Grenzen__VertrouwdeNetwerken__0", "overal", "Grenzen__VertrouwdeNetwerken bevat overal; schrijf een netwerk als 10.0.0.0/8.")]
    public async Task weigert_ze_een_instelling_die_niet_kan(string naam, string waarde, string zin)
    {
        var (code, uitvoer) = await Start((naam, waarde));

        code.ShouldBe(1);
        uitvoer.ShouldBe($"gateway start niet: {zin}\n");
    }

    [Fact]
    public async Task zegt_ze_dat_een_adres_bezet_is()
    {
        var (code, uitvoer) = await Start(("ASPNETCORE_URLS", situatie.Gateway.Adres.ToString()));

        code.ShouldBe(1);
        uitvoer.ShouldContain("gateway start niet: het adres in ASPNETCORE_URLS is al in gebruik.");
    }

    [Fact]
    public async Task stopt_ze_netjes_op_sigterm()
    {
        await using var gateway = await Proefdienst.Start(Diensten.Gateway, Gatewaysituatie.Instellingen(situatie.Dienst.Adres));

        (await gateway.Stop()).ShouldBeTrue();

        (await gateway.Einde).ShouldBe(0);
    }

    private Task<(int Code, string Uitvoer)> Start(params (string Naam, string Waarde)[] anders) =>
        Proefdienst.Voer(Diensten.Gateway, Gatewaysituatie.Instellingen(situatie.Dienst.Adres, anders));
}
