using Gebiedswerking.Berichten.Programmas;
using Gebiedswerking.Programmas.Domein;
using Gebiedswerking.Programmas.Tests.Hulp;

namespace Gebiedswerking.Programmas.Tests.Als_een_gemeente_van_gebied_verandert;

public class Indeling_bij_een_provincie
{
    private static readonly Action<Gemeente> BijAntwerpen = g => g.DeelInBijProvincie("10000", "Antwerpen", Voorbeeld.GeldigVan);

    [Fact]
    public void Gebeurt_vanaf_de_dag_waarop_de_gemeente_bestaat()
    {
        var gemeente = Voorbeeld.Geregistreerd();

        BijAntwerpen(gemeente);

        gemeente.Gebeurd().ShouldBe([new GemeenteWerdBijProvincieIngedeeld("11001", "10000", "Antwerpen", Voorbeeld.GeldigVan)]);
        gemeente.ProvincieOp(Voorbeeld.GeldigVan).ShouldBe("10000");
    }

    [Fact]
    public void Mag_niet_later_beginnen_dan_de_gemeente_want_dan_had_ze_eerst_geen_provincie()
    {
        var gemeente = Voorbeeld.Geregistreerd();

        gemeente.Geweigerd(() => gemeente.DeelInBijProvincie("10000", "Antwerpen", Voorbeeld.GeldigVan.AddDays(1))).Code.ShouldBe("provincie-met-gat");
    }

    [Fact]
    public void Mag_niet_beginnen_voor_de_gemeente_bestaat()
    {
        var gemeente = Voorbeeld.Geregistreerd();

        gemeente.Geweigerd(() => gemeente.DeelInBijProvincie("10000", "Antwerpen", Voorbeeld.GeldigVan.AddDays(-1))).Code.ShouldBe("indeling-voor-bestaan");
    }

    [Fact]
    public void Verandert_niets_als_de_gemeente_er_al_bij_hoorde()
    {
        var gemeente = Voorbeeld.Geregistreerd(BijAntwerpen);

        BijAntwerpen(gemeente);

        gemeente.Nieuw.ShouldBeEmpty();
    }

    [Fact]
    public void Beeindigt_de_vorige_indeling_op_de_dag_ervoor()
    {
        var gemeente = Voorbeeld.Geregistreerd(BijAntwerpen);

        gemeente.DeelInBijProvincie("40000", "Oost-Vlaanderen", Voorbeeld.Later);

        gemeente.ProvincieOp(Voorbeeld.Later.AddDays(-1)).ShouldBe("10000");
        gemeente.ProvincieOp(Voorbeeld.Later).ShouldBe("40000");
    }

    [Fact]
    public void Wordt_geweigerd_als_ze_niet_later_begint_dan_de_vorige()
    {
        var gemeente = Voorbeeld.Geregistreerd(BijAntwerpen);

        gemeente.Geweigerd(() => gemeente.DeelInBijProvincie("40000", "Oost-Vlaanderen", Voorbeeld.GeldigVan)).Code.ShouldBe("indeling-niet-later");
    }

    [Fact]
    public void Wordt_geweigerd_met_een_andere_naam_voor_dezelfde_provincie()
    {
        var gemeente = Voorbeeld.Geregistreerd(BijAntwerpen);

        gemeente.Geweigerd(() => gemeente.DeelInBijProvincie("10000", "Anvers", Voorbeeld.GeldigVan)).Code.ShouldBe("gemeente-gewijzigd");
    }

    [Fact]
    public void Wordt_geweigerd_voor_een_onbekende_gemeente()
    {
        var gemeente = Voorbeeld.NieuweGemeente();

        gemeente.Geweigerd(() => BijAntwerpen(gemeente)).Code.ShouldBe("gemeente-niet-geregistreerd");
    }
}
