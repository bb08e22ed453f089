using Gebiedswerking.Berichten.Programmas;
using Gebiedswerking.Programmas.Domein;
using Gebiedswerking.Programmas.Tests.Hulp;
using static Gebiedswerking.Programmas.Tests.Hulp.Programmavoorbeeld;

namespace Gebiedswerking.Programmas.Tests.Als_een_gebiedsteam_een_programma_opstelt;

public class Wie_het_mag
{
    [Theory]
    [InlineData("regering", "", true)]
    [InlineData("gemandateerde", "", true)]
    [InlineData("gebiedsteam", "REFREG03", true)]
    [InlineData("gouverneur", "REFREG03", true)]
    [InlineData("gebiedsteam", "REFREG01", false)]
    [InlineData("gouverneur", "REFREG01", false)]
    [InlineData("gebiedsteam", "", false)]
    [InlineData("raadslid", "", false)]
    [InlineData("parlement", "", false)]
    [InlineData("rekenhof", "", false)]
    [InlineData("", "", false)]
    public void Kennen_als_ontwerp_alleen_wie_eraan_werkt(string rol, string regio, bool mag)
    {
        var wie = new Betrokkene("iemand", rol, [regio]);
        foreach (var status in Enum.GetValues<Programmastatus>())
        {
            In(status).IsZichtbaarVoor(wie).ShouldBe(mag || status >= Programmastatus.Vastgesteld);
        }

        Platform().IsZichtbaarVoor(wie).ShouldBe(mag || rol == "rekenhof");
    }

    [Fact]
    public void Stelt_op_voor_minstens_een_eigen_regio()
    {
        var programma = new Gebiedsprogramma();
        programma.Begin(ProgrammaId);

        var fout = programma.Geweigerd(() => programma.StelOp(Inhoud(), AnderTeam));
        (fout.Code, fout.Status).ShouldBe(("buiten-uw-regio", 403));

        programma.StelOp(Inhoud(Voorstel with { Soort = Programmasoort.Specifiek, Gebieden = [Rij(Geel), Rij(Aartselaar)] }), AnderTeam);
        programma.Gebeurd().ShouldHaveSingleItem();
    }

    [Fact]
    public void Verplaatst_een_programma_niet_naar_een_regio_van_een_ander()
    {
        var programma = In(Programmastatus.Voorbereiding);

        programma.Geweigerd(() => programma.Wijzig(Inhoud(Voorstel with { Gebieden = [Rij(Antwerpen)] }), Team)).Code.ShouldBe("buiten-uw-regio");
    }

    [Fact]
    public void Doet_niets_met_een_programma_van_een_andere_regio()
    {
        var programma = In(Programmastatus.Voorbereiding);
        var loopt = In(Programmastatus.Lopend);

        programma.Geweigerd(() => programma.Wijzig(Inhoud(), AnderTeam)).Code.ShouldBe("buiten-uw-regio");
        programma.Geweigerd(() => programma.VoegActieToe(Actie(programma), AnderTeam)).Code.ShouldBe("buiten-uw-regio");
        programma.Geweigerd(() => programma.OpenOnderhandeling(VolPlatform(), AnderTeam, Dag)).Code.ShouldBe("buiten-uw-regio");
        loopt.Geweigerd(() => loopt.SluitAf("Klaar.", AnderTeam, loopt.Inhoud.Tot.AddDays(1))).Code.ShouldBe("buiten-uw-regio");
    }

    [Fact]
    public void Onderhandelt_op_een_platform_dat_nog_bezig_is()
    {
        var programma = In(Programmastatus.Voorbereiding);

        programma.Geweigerd(() => programma.OpenOnderhandeling(null, Team, Dag)).Code.ShouldBe("platform-ontbreekt");
        programma.Geweigerd(() => programma.OpenOnderhandeling(Platform(Tafel with { Tot = Dag.AddDays(-1) }), Team, Dag)).Code.ShouldBe("platform-afgelopen");
        programma.OpenOnderhandeling(Platform(Tafel with { Tot = Dag }), Team, Dag);
        programma.Gebeurd().ShouldBe([new OnderhandelingWerdGeopend(ProgrammaId, PlatformId)]);
    }

    [Fact]
    public void Houdt_het_platform_vast_zolang_er_onderhandeld_wordt()
    {
        var programma = In(Programmastatus.Onderhandeling);

        programma.Geweigerd(() => programma.Wijzig(Inhoud(Voorstel with { Platform = null }), Team)).Code.ShouldBe("platform-ligt-vast");
        programma.Wijzig(Inhoud(Voorstel with { Titel = "Tweede lezing" }), Team);
        programma.Inhoud.Titel.ShouldBe("Tweede lezing");
        programma.Acties.Count.ShouldBe(1, "acties blijven");
    }

    [Fact]
    public void Sluit_pas_af_na_de_laatste_dag()
    {
        var programma = In(Programmastatus.Lopend);

        programma.Geweigerd(() => programma.SluitAf("Klaar.", Team, programma.Inhoud.Tot)).Code.ShouldBe("termijn-loopt");
        programma.SluitAf("Klaar.", Team, programma.Inhoud.Tot.AddDays(1));
        var gebeurd = programma.Nieuw.ShouldHaveSingleItem();
        gebeurd.Gebeurtenis.ShouldBe(new GebiedsprogrammaWerdAfgesloten(ProgrammaId, programma.Inhoud.Tot.AddDays(1)));
        gebeurd.Bijlage!.Velden["conclusie"].ShouldBe("Klaar.");
    }
}
