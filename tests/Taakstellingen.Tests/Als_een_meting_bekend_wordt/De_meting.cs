using Gebiedswerking.Taakstellingen.Domein;
using Gebiedswerking.Taakstellingen.Tests.Hulp;
using static Gebiedswerking.Taakstellingen.Tests.Hulp.Voorbeeld;

namespace Gebiedswerking.Taakstellingen.Tests.Als_een_meting_bekend_wordt;

public class De_meting
{
    [Fact]
    public void Komt_er_een_bij_en_wordt_er_niets_overschreven()
    {
        var taakstelling = In(Taakstellingstatus.Vastgesteld);
        taakstelling.VoegMetingToe(Cijfer);
        taakstelling.VoegMetingToe(Cijfer with { Meting = new(Guid.CreateVersion7()), Gebied = Geel });
        taakstelling.VoegMetingToe(Cijfer with { Meting = new(Guid.CreateVersion7()), PeriodeVan = new(2026, 1, 1), PeriodeTot = new(2026, 3, 31) });
        taakstelling.Gebeurd().Count.ShouldBe(3);
    }

    [Fact]
    public void Is_een_tweede_voor_dezelfde_periode_een_verbetering_die_de_eerste_noemt()
    {
        var taakstelling = In(Taakstellingstatus.Vastgesteld);
        taakstelling.VoegMetingToe(Cijfer);
        taakstelling.Opgeslagen();
        var tweede = Cijfer with { Meting = new(Guid.CreateVersion7()), Waarde = 316m };
        taakstelling.Geweigerd(() => taakstelling.VoegMetingToe(tweede)).ShouldBe("meting-bestaat-al");
        taakstelling.VoegMetingToe(tweede with { Vervangt = Cijfer.Meting });
        taakstelling.Opgeslagen();
        taakstelling.Geweigerd(() => taakstelling.VoegMetingToe(tweede with { Meting = new(Guid.CreateVersion7()), Vervangt = Cijfer.Meting })).ShouldBe("meting-niet-vervangbaar");
        taakstelling.VoegMetingToe(tweede with { Meting = new(Guid.CreateVersion7()), Vervangt = tweede.Meting });
    }

    [Fact]
    public void Vervangt_ze_niets_dat_over_iets_anders_gaat()
    {
        var taakstelling = In(Taakstellingstatus.Vastgesteld);
        taakstelling.VoegMetingToe(Cijfer);
        taakstelling.Opgeslagen();
        var ander = Cijfer with { Meting = new(Guid.CreateVersion7()), Vervangt = Cijfer.Meting };
        taakstelling.Geweigerd(() => taakstelling.VoegMetingToe(ander with { Gebied = Geel })).ShouldBe("meting-niet-vervangbaar");
        taakstelling.Geweigerd(() => taakstelling.VoegMetingToe(ander with { PeriodeTot = new(2025, 6, 30) })).ShouldBe("meting-niet-vervangbaar");
        taakstelling.Geweigerd(() => taakstelling.VoegMetingToe(ander with { Vervangt = new(Guid.CreateVersion7()) })).ShouldBe("meting-niet-vervangbaar");
    }

    [Fact]
    public void Gaat_ze_over_een_indicator_en_een_gebied_van_de_taakstelling()
    {
        var taakstelling = In(Taakstellingstatus.Vastgesteld);
        taakstelling.Geweigerd(() => taakstelling.VoegMetingToe(Cijfer with { Indicator = new(Guid.CreateVersion7()) })).ShouldBe("niet-gevonden");
        taakstelling.Geweigerd(() => taakstelling.VoegMetingToe(Cijfer with { Gebied = Kempen with { Code = "REFREG01" } })).ShouldBe("niet-gevonden");
    }
}
