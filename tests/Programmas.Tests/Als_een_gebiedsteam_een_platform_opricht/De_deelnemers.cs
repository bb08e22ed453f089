using Gebiedswerking.Berichten;
using Gebiedswerking.Berichten.Programmas;
using Gebiedswerking.Programmas.Domein;
using Gebiedswerking.Programmas.Tests.Hulp;
using static Gebiedswerking.Programmas.Tests.Hulp.Programmavoorbeeld;

namespace Gebiedswerking.Programmas.Tests.Als_een_gebiedsteam_een_platform_opricht;

public class De_deelnemers
{
    private static readonly Dictionary<string, (Deelnemervoorstel? Voorstel, string Veld)> Fout = new()
    {
        ["niets"] = (null, "deelnemers[0]"),
        ["geen soort"] = (new(null, "13008"), "deelnemers[0].soort"),
        ["onbestaande soort"] = (new((Deelnemersoort)9, "13008"), "deelnemers[0].soort"),
        ["gemeente zonder nummer"] = (new(Deelnemersoort.Gemeente), "deelnemers[0].nis"),
        ["gemeente die niet bestaat"] = (new(Deelnemersoort.Gemeente, "99999"), "deelnemers[0].nis"),
        ["gemeente met de naam van een andere"] = (new(Deelnemersoort.Gemeente, "13008", Naam: "Mol"), "deelnemers[0].naam"),
        ["gemeente met het kbo-nummer van een andere"] = (new(Deelnemersoort.Gemeente, "13008", "0207508932"), "deelnemers[0].kbo"),
        ["kbo-nummer als nis-code"] = (new(Deelnemersoort.Gemeente, "0207508932"), "deelnemers[0].nis"),
        ["vereniging zonder nummer"] = (new(Deelnemersoort.MaatschappelijkeOrganisatie, Naam: "Natuurpunt"), "deelnemers[0].kbo"),
        ["vereniging met fout nummer"] = (new(Deelnemersoort.MaatschappelijkeOrganisatie, Kbo: "0403019262", Naam: "Natuurpunt"), "deelnemers[0].kbo"),
        ["vereniging zonder naam"] = (new(Deelnemersoort.MaatschappelijkeOrganisatie, Kbo: Bedrijf.Cijfers), "deelnemers[0].naam"),
        ["vereniging met nis-code"] = (new(Deelnemersoort.AnderLokaalBestuur, "13008", Bedrijf.Cijfers, "A"), "deelnemers[0].nis"),
        ["gemeente als vereniging"] = (new(Deelnemersoort.MaatschappelijkeOrganisatie, Kbo: "0207508932", Naam: "Aartselaar"), "deelnemers[0].soort"),
        ["al uitgenodigd"] = (new(Deelnemersoort.Gemeente, "13008"), "deelnemers[0]"),
    };

    public static TheoryData<string> Namen => [.. Fout.Keys];

    [Theory]
    [MemberData(nameof(Namen))]
    public void Worden_geweigerd_als_ze_fout_zijn(string geval)
    {
        var platform = Platform(null, "13008");

        Bezwaren(() => Deelnemercontrole.Maak(PlatformId, [Fout[geval].Voorstel], Vlaanderen, platform.Deelnemers)).Keys.ShouldBe([Fout[geval].Veld]);
    }

    [Fact]
    public void Staan_er_maar_een_keer_in() => Bezwaren(() => Deelnemercontrole.Maak(
        PlatformId, [new(Deelnemersoort.Gemeente, "13025"), new(Deelnemersoort.Gemeente, Kbo: Vlaanderen.Gemeente("13025")!.Kbo.Cijfers)], Vlaanderen, [])).Keys.ShouldBe(["deelnemers[1]"]);

    [Theory]
    [InlineData(0)]
    [InlineData(301)]
    public void Zijn_er_niet_te_weinig_en_niet_te_veel(int aantal) => Bezwaren(
        () => Deelnemercontrole.Maak(PlatformId, [.. Enumerable.Repeat<Deelnemervoorstel?>(null, aantal)], Vlaanderen, [])).Keys.ShouldBe(["deelnemers"]);

    [Fact]
    public void Worden_uitgenodigd_met_wat_van_hen_gekend_is()
    {
        var platform = Platform();

        platform.NodigUit(Deelnemercontrole.Maak(
            PlatformId, [new(Deelnemersoort.Gemeente, "13025"), new(Deelnemersoort.MaatschappelijkeOrganisatie, Kbo: Bedrijf.Cijfers, Naam: "Natuurpunt")], Vlaanderen, []), Dag);

        platform.Gebeurd().ShouldBe(
        [
            new DeelnemerWerdUitgenodigd(PlatformId, Vlaanderen.Gemeente("13025")!.Kbo, "Mol", Deelnemersoort.Gemeente, "13025"),
            new DeelnemerWerdUitgenodigd(PlatformId, Bedrijf, "Natuurpunt", Deelnemersoort.MaatschappelijkeOrganisatie, null),
        ]);
    }

    [Fact]
    public void Komen_er_niet_bij_als_het_platform_afgelopen_is()
    {
        var platform = Platform(Tafel with { Tot = Dag });
        var mol = Deelnemercontrole.Maak(PlatformId, [new(Deelnemersoort.Gemeente, "13025")], Vlaanderen, []);

        platform.Geweigerd(() => platform.NodigUit(mol, Dag.AddDays(1))).Code.ShouldBe("platform-afgelopen");
        platform.NodigUit(mol, Dag);
    }

    [Fact]
    public void Zijn_met_ten_hoogste_vijfhonderd()
    {
        var platform = Platform();
        IReadOnlyList<DeelnemerWerdUitgenodigd> Velen(int vanaf, int aantal) =>
            [.. Enumerable.Range(vanaf, aantal).Select(i => new DeelnemerWerdUitgenodigd(PlatformId, Kbo(50_000_000 + i), "A", Deelnemersoort.MaatschappelijkeOrganisatie, null))];
        platform.NodigUit(Velen(0, 500), Dag);
        platform.Opgeslagen();

        platform.Geweigerd(() => platform.NodigUit(Velen(500, 1), Dag)).Code.ShouldBe("te-veel-deelnemers");
    }
}
