using Gebiedswerking.Berichten.Taakstellingen;
using Gebiedswerking.Fundament.Fouten;
using Gebiedswerking.Taakstellingen.Domein;
using Gebiedswerking.Taakstellingen.Tests.Hulp;
using static Gebiedswerking.Taakstellingen.Tests.Hulp.Voorbeeld;

namespace Gebiedswerking.Taakstellingen.Tests.Als_een_partner_inbreng_geeft;

public class De_inbreng
{
    [Fact]
    public void Staat_de_tekst_in_de_wisbare_bijlage_en_de_voorgestelde_streefwaarde_in_de_gebeurtenis()
    {
        var taakstelling = In(Taakstellingstatus.InbrengOpen);
        var voorstel = new VoorgesteldeStreefwaarde(IndicatorNummer, Kempen, 400m);
        taakstelling.GeefInbreng(new(Guid.CreateVersion7()), "0207533094", "Minder ambitieus.", [voorstel], Dag);

        var nieuw = taakstelling.Nieuw.ShouldHaveSingleItem();
        ((InbrengWerdGegeven)nieuw.Gebeurtenis).Streefwaarden.ShouldBe([voorstel]);
        nieuw.Bijlage!.Velden["tekst"].ShouldBe("Minder ambitieus.");
    }

    [Fact]
    public void Kan_tot_en_met_de_aangekondigde_dag()
    {
        In(Taakstellingstatus.InbrengOpen).GeefInbreng(new(Guid.CreateVersion7()), "x", "t", [], Dag.AddDays(30));
        var taakstelling = In(Taakstellingstatus.InbrengOpen);
        taakstelling.Geweigerd(() => taakstelling.GeefInbreng(new(Guid.CreateVersion7()), "x", "t", [], Dag.AddDays(31))).ShouldBe("inbreng-verstreken");
    }

    [Fact]
    public void Gaat_de_fase_niet_dicht_voor_de_aangekondigde_dag()
    {
        var taakstelling = In(Taakstellingstatus.InbrengOpen);
        taakstelling.Geweigerd(() => taakstelling.SluitInbreng(Dag.AddDays(29))).ShouldBe("inbreng-nog-aangekondigd");
        taakstelling.SluitInbreng(Dag.AddDays(35));
        taakstelling.Gebeurd().ShouldBe([new InbrengWerdGesloten(Id, Dag.AddDays(30))]);
    }

    [Fact]
    public void Noemt_een_voorstel_een_indicator_en_een_gebied_van_de_taakstelling()
    {
        var taakstelling = In(Taakstellingstatus.InbrengOpen);
        taakstelling.Geweigerd(() => taakstelling.GeefInbreng(new(Guid.CreateVersion7()), "x", "t", [new(new(Guid.CreateVersion7()), Kempen, 1m)], Dag)).ShouldBe("niet-gevonden");
        taakstelling.Geweigerd(() => taakstelling.GeefInbreng(new(Guid.CreateVersion7()), "x", "t", [new(IndicatorNummer, Kempen with { Code = "REFREG01" }, 1m)], Dag)).ShouldBe("niet-gevonden");
    }

    [Fact]
    public void Krijgt_een_antwoord_een_keer()
    {
        var taakstelling = In(Taakstellingstatus.InbrengOpen);
        taakstelling.BeantwoordInbreng(InbrengNummer, Inbrenggevolg.DeelsOvergenomen, "Gedeeltelijk.");
        taakstelling.Opgeslagen();
        taakstelling.Geweigerd(() => taakstelling.BeantwoordInbreng(InbrengNummer, Inbrenggevolg.Overgenomen, "Toch wel.")).ShouldBe("inbreng-al-beantwoord");
        taakstelling.Geweigerd(() => taakstelling.BeantwoordInbreng(new(Guid.CreateVersion7()), Inbrenggevolg.Overgenomen, "x")).ShouldBe("niet-gevonden");
    }

    [Fact]
    public void Geeft_een_organisatie_niet_meer_dan_te_beantwoorden_is()
    {
        var taakstelling = In(Taakstellingstatus.InbrengOpen);
        for (var i = 0; i < 20; i++)
        {
            taakstelling.GeefInbreng(new(Guid.CreateVersion7()), "y", "t", [], Dag);
        }

        taakstelling.Opgeslagen();
        taakstelling.Geweigerd(() => taakstelling.GeefInbreng(new(Guid.CreateVersion7()), "y", "t", [], Dag)).ShouldBe("te-veel-inbreng");
        taakstelling.GeefInbreng(new(Guid.CreateVersion7()), "z", "t", [], Dag);
    }

    [Fact]
    public void Is_een_ontwerp_alleen_voor_de_regering()
    {
        Ontwerp().EisZichtbaar("regering");
        Should.Throw<Domeinfout>(() => Ontwerp().EisZichtbaar("parlement")).Status.ShouldBe(404);
        In(Taakstellingstatus.InbrengOpen).EisZichtbaar("parlement");
        var ingetrokken = Ontwerp();
        ingetrokken.TrekIn("Nooit open geweest.");
        Should.Throw<Domeinfout>(() => ingetrokken.EisZichtbaar("burgemeester")).Status.ShouldBe(404);
    }
}
