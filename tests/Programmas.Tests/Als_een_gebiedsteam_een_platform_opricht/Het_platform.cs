using Gebiedswerking.Berichten.Programmas;
using Gebiedswerking.Programmas.Domein;
using Gebiedswerking.Programmas.Tests.Hulp;
using static Gebiedswerking.Programmas.Tests.Hulp.Programmavoorbeeld;

namespace Gebiedswerking.Programmas.Tests.Als_een_gebiedsteam_een_platform_opricht;

public class Het_platform
{
    private static readonly Overlegvoorstel Overleg = new(Dag, [new("Schepen", ["13008", "13025"])], "Akkoord over het doel.");

    private static readonly Dictionary<string, (Overlegvoorstel Voorstel, string Veld)> FoutOverleg = new()
    {
        ["geen datum"] = (Overleg with { Datum = null }, "datum"),
        ["morgen"] = (Overleg with { Datum = Dag.AddDays(1) }, "datum"),
        ["voor het platform begon"] = (Overleg with { Datum = new(2026, 1, 14) }, "datum"),
        ["geen conclusie"] = (Overleg with { Conclusie = null }, "conclusie"),
        ["enorme conclusie"] = (Overleg with { Conclusie = new('a', 10_001) }, "conclusie"),
        ["niemand aanwezig"] = (Overleg with { Aanwezig = [] }, "aanwezig"),
        ["duizend aanwezigen"] = (Overleg with { Aanwezig = [.. Enumerable.Repeat(Overleg.Aanwezig![0], 1000)] }, "aanwezig"),
        ["aanwezige is niets"] = (Overleg with { Aanwezig = [null] }, "aanwezig[0]"),
        ["geen functie"] = (Overleg with { Aanwezig = [new(null, ["13008"])] }, "aanwezig[0].functie"),
        ["namens niemand"] = (Overleg with { Aanwezig = [new("Schepen", [])] }, "aanwezig[0].namens"),
        ["namens niets"] = (Overleg with { Aanwezig = [new("Schepen", [null])] }, "aanwezig[0].namens[0]"),
        ["namens wie niet deelneemt"] = (Overleg with { Aanwezig = [new("Schepen", ["13008", "11001"])] }, "aanwezig[0].namens[1]"),
        ["namens dezelfde tweemaal"] = (Overleg with { Aanwezig = [new("Schepen", ["13008", Vlaanderen.Gemeente("13008")!.Kbo.Cijfers])] }, "aanwezig[0].namens[1]"),
    };

    public static TheoryData<string> Namen => [.. FoutOverleg.Keys];

    [Fact]
    public void Wordt_opgericht_voor_gebieden_van_het_team()
    {
        var platform = new Onderhandelingsplatform();
        platform.Begin(PlatformId);
        var gegevens = Platformcontrole.Maak(PlatformId, Tafel, Vlaanderen);

        var fout = platform.Geweigerd(() => platform.RichtOp(gegevens, AnderTeam));
        (fout.Code, fout.Status).ShouldBe(("buiten-uw-regio", 403));
        platform.RichtOp(gegevens, Team);

        gegevens.Referentieregios.ShouldBe(["REFREG03"]);
        platform.Gebeurd().ShouldBe([gegevens]);
    }

    [Fact]
    public void Hoort_alle_fouten_tegelijk() =>
        Bezwaren(() => Platformcontrole.Maak(PlatformId, new(), Vlaanderen)).Keys.ShouldBe(["titel", "gebieden", "van"]);

    [Fact]
    public void Eindigt_na_het_begon() => Bezwaren(() => Platformcontrole.Maak(PlatformId, Tafel with { Tot = Tafel.Van }, Vlaanderen)).Keys.ShouldBe(["tot"]);

    [Theory]
    [MemberData(nameof(Namen))]
    public void Weigert_een_overlegmoment_dat_fout_is(string geval) => Bezwaren(
        () => Overlegcontrole.Maak(OverlegNummer, FoutOverleg[geval].Voorstel, VolPlatform(), Dag)).Keys.ShouldBe([FoutOverleg[geval].Veld]);

    [Fact]
    public void Legt_vast_wie_voor_wie_sprak()
    {
        var platform = VolPlatform();

        platform.LegOverlegmomentVast(Overlegcontrole.Maak(OverlegNummer, Overleg, platform, Dag), Overleg.Conclusie!);

        var gebeurd = platform.Nieuw.ShouldHaveSingleItem();
        var overleg = gebeurd.Gebeurtenis.ShouldBeOfType<OverlegmomentWerdGehouden>();
        overleg.Aanwezig.ShouldHaveSingleItem().Namens.ShouldBe([Vlaanderen.Gemeente("13008")!.Kbo, Vlaanderen.Gemeente("13025")!.Kbo]);
        gebeurd.Bijlage!.Velden["conclusie"].ShouldBe("Akkoord over het doel.");
    }

    [Fact]
    public void Legt_ook_later_nog_vast_wat_voor_het_einde_gebeurde()
    {
        var platform = Platform(Tafel with { Tot = Dag }, "13008", "13025");

        Overlegcontrole.Maak(OverlegNummer, Overleg, platform, Dag.AddDays(30)).Datum.ShouldBe(Dag);
        Bezwaren(() => Overlegcontrole.Maak(OverlegNummer, Overleg with { Datum = Dag.AddDays(1) }, platform, Dag.AddDays(30))).Keys.ShouldBe(["datum"]);
    }
}
