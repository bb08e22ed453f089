using Gebiedswerking.Berichten;
using Gebiedswerking.Programmas.Domein;
using Gebiedswerking.Programmas.Tests.Hulp;
using static Gebiedswerking.Programmas.Tests.Hulp.Programmavoorbeeld;

namespace Gebiedswerking.Programmas.Tests.Als_gebieden_vergeleken_worden;

public class De_kaart
{
    private static readonly Gebied Nieuwstad = new(Gebiedsoort.Gemeente, "99001");

    [Fact]
    public void Kent_gemeenten_en_de_regios_met_gemeenten()
    {
        Vlaanderen.Kent(Geel).ShouldBeTrue();
        Vlaanderen.Kent(Kempen).ShouldBeTrue();
        Vlaanderen.Kent(Nieuwstad).ShouldBeTrue();
        Vlaanderen.Kent(new(Gebiedsoort.Referentieregio, "13008")).ShouldBeFalse("een NIS-code is geen regio");
        Vlaanderen.Kent(new(Gebiedsoort.Gemeente, "REFREG03")).ShouldBeFalse();
        Vlaanderen.Kent(new(Gebiedsoort.Referentieregio, "")).ShouldBeFalse();
        Vlaanderen.Kent(new(Gebiedsoort.Referentieregio, null!)).ShouldBeFalse("een gemeente zonder regio maakt er geen");
    }

    [Fact]
    public void Geeft_elke_gemeente_een_keer() =>
        Vlaanderen.In([Kempen, Geel, Aartselaar]).Select(g => g.Naam).ShouldBe(["Aartselaar", "Geel", "Mol"]);

    [Fact]
    public void Geeft_de_regios_van_gebieden()
    {
        Vlaanderen.Regios([Geel, Kempen]).ShouldBe(["REFREG03"]);
        Vlaanderen.Regios([Geel, Aartselaar]).ShouldBe(["REFREG01", "REFREG03"]);
        Vlaanderen.Regios([Nieuwstad]).ShouldBeEmpty();
    }

    [Fact]
    public void Raakt_wat_gelijk_is_wat_bevat_en_wat_erin_ligt()
    {
        Vlaanderen.Raakt(Geel, [Geel]).ShouldBeTrue();
        Vlaanderen.Raakt(Kempen, [Geel]).ShouldBeTrue();
        Vlaanderen.Raakt(Geel, [Kempen]).ShouldBeTrue();
        Vlaanderen.Raakt(Mol, [Geel]).ShouldBeFalse();
        Vlaanderen.Raakt(Antwerpen, [Kempen, Geel]).ShouldBeFalse();
    }

    [Fact]
    public void Dekt_een_regio_met_al_haar_gemeenten()
    {
        Vlaanderen.Dekt([Kempen], [Geel, Mol]).ShouldBeTrue();
        Vlaanderen.Dekt([Geel, Mol], [Kempen]).ShouldBeTrue();
        Vlaanderen.Dekt([Geel], [Kempen]).ShouldBeFalse();
        Vlaanderen.Dekt([Kempen], [Geel, Aartselaar]).ShouldBeFalse();
    }

    [Theory]
    [InlineData("13008", "Geel")]
    [InlineData("0207508932", "Aartselaar")]
    [InlineData("0207.508.932", "Aartselaar")]
    [InlineData("0207508933", null)]
    [InlineData("", null)]
    [InlineData(null, null)]
    public void Vindt_een_gemeente_op_nis_code_of_kbo_nummer(string? verwijzing, string? naam) => Vlaanderen.Gemeente(verwijzing)?.Naam.ShouldBe(naam);
}
