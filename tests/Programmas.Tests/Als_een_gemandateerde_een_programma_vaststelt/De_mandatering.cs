using Gebiedswerking.Berichten;
using Gebiedswerking.Programmas.Domein;
using Gebiedswerking.Programmas.Tests.Hulp;
using static Gebiedswerking.Programmas.Tests.Hulp.Programmavoorbeeld;

namespace Gebiedswerking.Programmas.Tests.Als_een_gemandateerde_een_programma_vaststelt;

public class De_mandatering
{
    [Fact]
    public void Is_toereikend_voor_een_lid_binnen_haar_termijn() => Toets(Mandaten.Voorstel).ShouldBe("ja");

    [Theory]
    [InlineData("2025-12-31", "mandatering-niet-geldig")]
    [InlineData("2026-01-01", "ja")]
    [InlineData("2030-12-31", "ja")]
    [InlineData("2031-01-01", "mandatering-niet-geldig")]
    public void Geldt_van_haar_eerste_tot_en_met_haar_laatste_dag(string dag, string verwacht) =>
        Toets(Mandaten.Voorstel, dag: DateOnly.ParseExact(dag, "yyyy-MM-dd", null)).ShouldBe(verwacht);

    [Fact]
    public void Vraagt_een_lid() => Toets(Mandaten.Voorstel, wie: Lid with { Persoon = $"{Mandaten.Derde}" }).ShouldBe("geen-lid-van-mandatering");

    [Theory]
    [InlineData("2026-06-30", "geen-lid-van-mandatering")]
    [InlineData("2026-07-01", "ja")]
    [InlineData("2026-12-31", "ja")]
    [InlineData("2027-01-01", "geen-lid-van-mandatering")]
    public void Kijkt_naar_de_dagen_van_het_lid(string dag, string verwacht)
    {
        var derde = new Mandaatlidvoorstel(Mandaten.Derde, "OVO000097", "Jurist", false, new(2026, 7, 1), new(2026, 12, 31));

        Toets(Mandaten.Met(Mandaten.Eerste, Mandaten.Tweede, derde), wie: Lid with { Persoon = $"{Mandaten.Derde}" }, dag: DateOnly.ParseExact(dag, "yyyy-MM-dd", null))
            .ShouldBe(verwacht);
    }

    [Fact]
    public void Dekt_alle_opgaven() =>
        Toets(Mandaten.Voorstel, opgaven: [Opgave.IntegraalWaterbeheer, Opgave.Wonen]).ShouldBe("mandatering-ontoereikend");

    [Fact]
    public void Dekt_alle_gebieden()
    {
        Toets(Mandaten.Voorstel with { Gebieden = [Rij(Geel)] }).ShouldBe("mandatering-ontoereikend");
        Toets(Mandaten.Voorstel with { Gebieden = [Rij(Geel), Rij(Mol)] }).ShouldBe("ja", "samen zijn ze de hele regio");
        Toets(Mandaten.Voorstel, gebieden: [Kempen, Aartselaar]).ShouldBe("mandatering-ontoereikend");
    }

    [Fact]
    public void Noemt_bij_een_weigering_geen_plafond() => Should.Throw<Fundament.Fouten.Domeinfout>(
        () => Mandaat().EisDekt(Lid, [Aartselaar], [], Vlaanderen, Dag)).Zin.ShouldNotContain("7654321");

    private static string Toets(Mandaatvoorstel voorstel, Betrokkene? wie = null, DateOnly? dag = null, Gebied[]? gebieden = null, Opgave[]? opgaven = null)
    {
        try
        {
            Mandaat(voorstel).EisDekt(wie ?? Lid, gebieden ?? [Kempen], opgaven ?? [Opgave.IntegraalWaterbeheer], Vlaanderen, dag ?? Dag);
            return "ja";
        }
        catch (Fundament.Fouten.Domeinfout fout)
        {
            return fout.Code;
        }
    }
}
