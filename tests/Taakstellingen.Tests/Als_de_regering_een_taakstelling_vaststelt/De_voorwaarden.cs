using Gebiedswerking.Berichten;
using Gebiedswerking.Berichten.Taakstellingen;
using Gebiedswerking.Taakstellingen.Domein;
using Gebiedswerking.Taakstellingen.Tests.Hulp;
using static Gebiedswerking.Taakstellingen.Tests.Hulp.Voorbeeld;

namespace Gebiedswerking.Taakstellingen.Tests.Als_de_regering_een_taakstelling_vaststelt;

public class De_voorwaarden
{
    [Fact]
    public void Is_ze_vastgesteld_met_de_beslissing_als_alles_in_orde_is()
    {
        var taakstelling = In(Taakstellingstatus.InbrengGesloten);
        taakstelling.StelVast(Beslissing, 30);

        taakstelling.Gebeurd().ShouldBe([new TaakstellingWerdVastgesteld(Id, Beslissing)]);
        taakstelling.Waarschuwingen.ShouldBeEmpty();
    }

    [Fact]
    public void Was_de_inbreng_echt_lang_genoeg_open()
    {
        In(Taakstellingstatus.InbrengGesloten).StelVast(Beslissing, 30);
        var taakstelling = In(Taakstellingstatus.InbrengGesloten);
        taakstelling.Geweigerd(() => taakstelling.StelVast(Beslissing, 31)).ShouldBe("inbreng-te-kort");
    }

    [Fact]
    public void Is_een_tweede_fase_lang_genoeg_ook_goed()
    {
        var taakstelling = In(Taakstellingstatus.InbrengGesloten);
        taakstelling.OpenInbreng(Dag.AddDays(100), Dag.AddDays(40));
        taakstelling.SluitInbreng(Dag.AddDays(100));
        taakstelling.StelVast(Beslissing, 60);
        taakstelling.Status.ShouldBe(Taakstellingstatus.Vastgesteld);
    }

    [Fact]
    public void Is_elke_inbreng_beantwoord()
    {
        var taakstelling = In(Taakstellingstatus.InbrengOpen);
        taakstelling.SluitInbreng(Dag.AddDays(30));
        taakstelling.PlanMoment(Moment, Dag, ParlementairMomentsoort.Toelichting, ["Leefmilieu"]);
        taakstelling.Opgeslagen();
        taakstelling.Geweigerd(() => taakstelling.StelVast(Beslissing, 30)).ShouldBe("inbreng-onbeantwoord");
    }

    [Fact]
    public void Is_er_een_parlementair_moment_gepland()
    {
        var taakstelling = Ontwerp();
        taakstelling.OpenInbreng(Dag.AddDays(30), Dag);
        taakstelling.SluitInbreng(Dag.AddDays(30));
        taakstelling.Opgeslagen();
        taakstelling.Geweigerd(() => taakstelling.StelVast(Beslissing, 30)).ShouldBe("parlementair-moment-ontbreekt");
    }

    [Fact]
    public void Heeft_elke_indicator_in_elk_gebied_een_streefwaarde_of_een_dag_om_te_onderhandelen()
    {
        var taakstelling = In(Taakstellingstatus.InbrengGesloten);
        taakstelling.Wijzig(Inhoud with { Indicatoren = [Inhoud.Indicatoren[0] with { Doelen = [Inhoud.Indicatoren[0].Doelen[0]] }] });
        taakstelling.Opgeslagen();
        taakstelling.Geweigerd(() => taakstelling.StelVast(Beslissing, 30)).ShouldBe("streefwaarde-ontbreekt");
    }

    [Fact]
    public void Waarschuwt_een_beslissing_met_een_ander_nummer_maar_weigert_niet()
    {
        var taakstelling = In(Taakstellingstatus.InbrengGesloten);
        taakstelling.StelVast(Beslissing with { Nummer = "Beslissing 12" }, 30);
        taakstelling.Waarschuwingen.Count.ShouldBe(1);
        taakstelling.Gebeurd().Count.ShouldBe(1);
    }

    [Fact]
    public void Waarschuwen_meer_dan_vijf_indicatoren_maar_weigeren_ze_niet()
    {
        Ontwerp().Waarschuwingen.ShouldBeEmpty();
        var taakstelling = new Taakstelling();
        taakstelling.Begin(Id);
        taakstelling.StelOp(Inhoud with { Indicatoren = [.. Enumerable.Range(1, 6).Select(i => Inhoud.Indicatoren[0] with { Code = $"I{i}" })] });
        taakstelling.Waarschuwingen.ShouldHaveSingleItem().ShouldContain("6 indicatoren");
        taakstelling.Gebeurd().Count.ShouldBe(1);
    }
}
