using FsCheck;
using FsCheck.Fluent;
using Gebiedswerking.Berichten.Programmas;
using Gebiedswerking.Fundament.Fouten;
using Gebiedswerking.Programmas.Domein;
using Gebiedswerking.Programmas.Tests.Hulp;

namespace Gebiedswerking.Programmas.Tests.Als_een_gemeente_van_gebied_verandert;

public class Indeling_bij_een_referentieregio
{
    [Fact]
    public void Gebeurt_vanaf_een_dag()
    {
        var gemeente = Voorbeeld.Geregistreerd();

        gemeente.DeelInBijReferentieregio("REFREG01", Voorbeeld.Regiodecreet);

        gemeente.Gebeurd().ShouldBe([new GemeenteWerdBijReferentieregioIngedeeld("11001", "REFREG01", Voorbeeld.Regiodecreet)]);
        gemeente.ReferentieregioOp(Voorbeeld.Regiodecreet).ShouldBe("REFREG01");
        gemeente.ReferentieregioOp(Voorbeeld.Regiodecreet.AddDays(-1)).ShouldBeNull();
    }

    [Fact]
    public void Beeindigt_de_vorige_indeling_op_de_dag_ervoor()
    {
        var gemeente = Voorbeeld.Geregistreerd(g => g.DeelInBijReferentieregio("REFREG01", Voorbeeld.Regiodecreet));

        gemeente.DeelInBijReferentieregio("REFREG14", Voorbeeld.Later);

        gemeente.ReferentieregioOp(Voorbeeld.Later.AddDays(-1)).ShouldBe("REFREG01");
        gemeente.ReferentieregioOp(Voorbeeld.Later).ShouldBe("REFREG14");
    }

    [Theory]
    [InlineData(0)]
    [InlineData(400)]
    public void Verandert_niets_als_de_gemeente_er_al_bij_hoorde(int dagenLater)
    {
        var gemeente = Voorbeeld.Geregistreerd(g => g.DeelInBijReferentieregio("REFREG01", Voorbeeld.Regiodecreet));

        gemeente.DeelInBijReferentieregio("REFREG01", Voorbeeld.Regiodecreet.AddDays(dagenLater));

        gemeente.Nieuw.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("REFREG14", 0)]
    [InlineData("REFREG14", -1)]
    [InlineData("REFREG01", -1)]
    public void Wordt_geweigerd_als_ze_niet_later_begint_dan_de_vorige(string code, int dagenLater)
    {
        var gemeente = Voorbeeld.Geregistreerd(g => g.DeelInBijReferentieregio("REFREG01", Voorbeeld.Regiodecreet));

        var fout = gemeente.Geweigerd(() => gemeente.DeelInBijReferentieregio(code, Voorbeeld.Regiodecreet.AddDays(dagenLater)));

        fout.Code.ShouldBe("indeling-niet-later");
        fout.Zin.ShouldContain("hoort sinds 2023-02-03 bij REFREG01");
    }

    [Fact]
    public void Wordt_geweigerd_voor_de_dag_waarop_de_gemeente_bestaat()
    {
        var gemeente = Voorbeeld.Geregistreerd();

        gemeente.Geweigerd(() => gemeente.DeelInBijReferentieregio("REFREG01", Voorbeeld.GeldigVan.AddDays(-1))).Code.ShouldBe("indeling-voor-bestaan");
    }

    [Fact]
    public void Wordt_geweigerd_voor_een_onbekende_gemeente()
    {
        var gemeente = Voorbeeld.NieuweGemeente();

        gemeente.Geweigerd(() => gemeente.DeelInBijReferentieregio("REFREG01", Voorbeeld.Regiodecreet)).Code.ShouldBe("gemeente-niet-geregistreerd");
    }

    /// <summary>Whatever is asked in whatever order, no earlier day changes, and every day from the first membership on has one region.</summary>
    [Fact]
    public void Geeft_op_elke_dag_precies_een_regio_en_laat_het_verleden_met_rust()
    {
        var vraag = Gen.Choose(0, 40).SelectMany(dag => Gen.Choose(1, 3).Select(regio => (Dag: Voorbeeld.GeldigVan.AddDays(dag), Regio: $"REFREG0{regio}")));
        Check.QuickThrowOnFailure(Prop.ForAll(vraag.ListOf().ToArbitrary(), vragen =>
        {
            var gemeente = Voorbeeld.Geregistreerd();
            DateOnly? eerste = null;
            foreach (var (dag, regio) in vragen)
            {
                var voorheen = Dagen().Select(gemeente.ReferentieregioOp).ToList();
                var aanvaard = Probeer(gemeente, regio, dag);
                eerste ??= aanvaard ? dag : null;
                Dagen().Select(gemeente.ReferentieregioOp).ShouldBe(Dagen().Select((d, i) => aanvaard && d >= dag ? regio : voorheen[i]));
            }

            Dagen().ShouldAllBe(d => gemeente.ReferentieregioOp(d) != null == (eerste != null && d >= eerste));
            return true;
        }));

        static IEnumerable<DateOnly> Dagen() => Enumerable.Range(0, 45).Select(Voorbeeld.GeldigVan.AddDays);
    }

    private static bool Probeer(Gemeente gemeente, string regio, DateOnly dag)
    {
        try
        {
            gemeente.DeelInBijReferentieregio(regio, dag);
            return true;
        }
        catch (Domeinfout)
        {
            return false;
        }
    }
}
