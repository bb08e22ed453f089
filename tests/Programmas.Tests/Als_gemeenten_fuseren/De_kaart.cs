using Gebiedswerking.Berichten;
using Gebiedswerking.Programmas.Domein;

namespace Gebiedswerking.Programmas.Tests.Als_gemeenten_fuseren;

public sealed class De_kaart
{
    private static readonly Kaart Na = new(
    [
        new("24901", "Hagedijk", KboNummer.Van("0400000185"), "REFREG09") { Voorgangers = ["24001", "24007"] },
        new("24008", "Bekkevoort", KboNummer.Van("0207500123"), "REFREG09"),
    ]);

    [Theory]
    [InlineData("24001")]
    [InlineData("24007")]
    [InlineData("24901")]
    public void Verstaat_onder_een_oude_gemeente_de_nieuwe(string code)
    {
        var gebied = new Gebied(Gebiedsoort.Gemeente, code);

        Na.Kent(gebied).ShouldBeTrue();
        Na.In([gebied]).Select(g => g.Nis).ShouldBe(["24901"]);
        Na.Dekt([gebied], [new(Gebiedsoort.Gemeente, "24001"), new(Gebiedsoort.Gemeente, "24007")]).ShouldBeTrue();
        Na.Gemeente(code)!.Naam.ShouldBe("Hagedijk");
    }

    [Fact]
    public void Telt_de_nieuwe_eenmaal_in_haar_regio() =>
        Na.In([new(Gebiedsoort.Referentieregio, "REFREG09"), new(Gebiedsoort.Gemeente, "24001")]).Count.ShouldBe(2);
}
