using Gebiedswerking.Contracten.Bewijs;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Hosting.Internal;

namespace Gebiedswerking.Contracten.Tests.Als_een_handtekening_verzegeld_wordt;

public sealed class De_kluis
{
    private const string Geheim = "een-geheim-voor-de-proeven-van-32-tekens";
    private static readonly byte[] Sleutel = [1, 2, 3, 4];

    [Fact]
    public void Geeft_terug_wat_erin_ging() => Kluis(Geheim).Open(Kluis(Geheim).Sluit(Sleutel, "kid"), "kid").ShouldBe(Sleutel);

    [Fact]
    public void Verbergt_wat_erin_ging_en_elke_keer_anders()
    {
        var dicht = Kluis(Geheim).Sluit(Sleutel, "kid");

        dicht.AsSpan().IndexOf(Sleutel).ShouldBe(-1);
        Kluis(Geheim).Sluit(Sleutel, "kid").ShouldNotBe(dicht);
    }

    [Fact]
    public void Gaat_niet_open_met_een_ander_geheim_voor_een_andere_sleutel_of_na_een_wijziging()
    {
        var dicht = Kluis(Geheim).Sluit(Sleutel, "kid");

        Should.Throw<InvalidOperationException>(() => Kluis(Geheim + "!").Open(dicht, "kid"));
        Should.Throw<InvalidOperationException>(() => Kluis(Geheim).Open(dicht, "dik"));
        Should.Throw<InvalidOperationException>(() => Kluis(Geheim).Open(dicht[..5], "kid"));
        dicht[14] ^= 1;
        Should.Throw<InvalidOperationException>(() => Kluis(Geheim).Open(dicht, "kid")).Message.ShouldContain("Zegel__Geheim");
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("te-kort")]
    public void Is_er_buiten_ontwikkeling_niet_zonder_een_behoorlijk_geheim(string? geheim) =>
        Should.Throw<InvalidOperationException>(() => Kluis(geheim, "Production")).Message.ShouldContain("Zegel__Geheim ontbreekt of is te kort");

    [Fact]
    public void Is_er_in_ontwikkeling_altijd() => Kluis(null).Open(Kluis(null).Sluit(Sleutel, "kid"), "kid").ShouldBe(Sleutel);

    private static Sleutelkluis Kluis(string? geheim, string omgeving = "Development") => new(
        new ConfigurationBuilder().AddInMemoryCollection([new("Zegel:Geheim", geheim)]).Build(), new HostingEnvironment { EnvironmentName = omgeving });
}
