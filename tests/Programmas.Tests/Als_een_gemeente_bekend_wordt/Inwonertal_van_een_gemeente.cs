using Gebiedswerking.Berichten.Programmas;
using Gebiedswerking.Programmas.Tests.Hulp;

namespace Gebiedswerking.Programmas.Tests.Als_een_gemeente_bekend_wordt;

public class Inwonertal_van_een_gemeente
{
    private static readonly DateOnly In2025 = new(2025, 1, 1), In2026 = new(2026, 1, 1);

    [Fact]
    public void Wordt_vastgesteld_met_peildatum_en_bron()
    {
        var gemeente = Voorbeeld.Geregistreerd();

        gemeente.StelInwonertalVast(15093, In2025, "bron: statbel");

        gemeente.Gebeurd().ShouldBe([new InwonertalWerdVastgesteld("11001", 15093, In2025, "bron: statbel")]);
        gemeente.InwonersOp(In2025).ShouldBe(15093);
    }

    [Fact]
    public void Verandert_niets_als_het_al_bekend_was()
    {
        var gemeente = Voorbeeld.Geregistreerd(g => g.StelInwonertalVast(15093, In2025, "bron: statbel"));

        gemeente.StelInwonertalVast(15093, In2025, "bron: statbel");

        gemeente.Nieuw.ShouldBeEmpty();
    }

    [Fact]
    public void Vervangt_een_eerder_cijfer_van_dezelfde_dag()
    {
        var gemeente = Voorbeeld.Geregistreerd(g => g.StelInwonertalVast(15093, In2025, "bron: statbel"));

        gemeente.StelInwonertalVast(15094, In2025, "bron: statbel, verbeterd");

        gemeente.Gebeurd().ShouldHaveSingleItem();
        gemeente.InwonersOp(In2025).ShouldBe(15094);
    }

    [Fact]
    public void Blijft_gelden_tot_het_volgende_en_is_daarvoor_onbekend()
    {
        var gemeente = Voorbeeld.Geregistreerd(g =>
        {
            g.StelInwonertalVast(15200, In2026, "bron: statbel");
            g.StelInwonertalVast(15093, In2025, "bron: statbel");
        });

        gemeente.InwonersOp(In2025.AddDays(-1)).ShouldBeNull();
        gemeente.InwonersOp(In2026.AddDays(-1)).ShouldBe(15093);
        gemeente.InwonersOp(In2026).ShouldBe(15200);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    public void Wordt_geweigerd_als_het_niet_groter_is_dan_nul(int inwoners)
    {
        var gemeente = Voorbeeld.Geregistreerd();

        gemeente.Geweigerd(() => gemeente.StelInwonertalVast(inwoners, In2025, "bron: statbel")).Code.ShouldBe("inwonertal-ongeldig");
    }

    [Fact]
    public void Wordt_geweigerd_voor_een_onbekende_gemeente()
    {
        var gemeente = Voorbeeld.NieuweGemeente();

        gemeente.Geweigerd(() => gemeente.StelInwonertalVast(1, In2025, "bron: statbel")).Code.ShouldBe("gemeente-niet-geregistreerd");
    }
}
