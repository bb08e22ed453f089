using Gebiedswerking.Berichten.Taakstellingen;
using Gebiedswerking.Taakstellingen.Domein;
using Gebiedswerking.Taakstellingen.Tests.Hulp;
using static Gebiedswerking.Taakstellingen.Tests.Hulp.Voorbeeld;

namespace Gebiedswerking.Taakstellingen.Tests.Als_het_parlement_meekijkt;

public class Het_moment
{
    [Fact]
    public void Krijgt_een_conclusie_een_keer_ook_na_de_vaststelling()
    {
        var taakstelling = In(Taakstellingstatus.Vastgesteld);
        taakstelling.NoteerMoment(Moment, Dag.AddDays(61), "De commissie vraagt een jaarlijks verslag.");
        var nieuw = taakstelling.Nieuw.ShouldHaveSingleItem();
        nieuw.Gebeurtenis.ShouldBe(new ParlementairMomentWerdGehouden(Id, Moment, Dag.AddDays(61)));
        nieuw.Bijlage!.Velden["conclusie"].ShouldBe("De commissie vraagt een jaarlijks verslag.");
        taakstelling.Opgeslagen();
        taakstelling.Geweigerd(() => taakstelling.NoteerMoment(Moment, Dag, "Anders.")).ShouldBe("moment-al-gehouden");
    }

    [Fact]
    public void Moet_gepland_zijn()
    {
        var taakstelling = In(Taakstellingstatus.InbrengOpen);
        taakstelling.Geweigerd(() => taakstelling.NoteerMoment(Moment, Dag, "x")).ShouldBe("niet-gevonden");
    }
}
