using Gebiedswerking.Berichten;
using Gebiedswerking.Fondsen.Domein;
using Gebiedswerking.Fondsen.Tests.Hulp;
using Gebiedswerking.Fundament.Fouten;
using static Gebiedswerking.Fondsen.Tests.Hulp.Voorbeeld;

namespace Gebiedswerking.Fondsen.Tests.Als_een_entiteit_inbrengt;

public sealed class Inbrengen
{
    [Fact]
    public void Waarschuwt_zolang_er_maar_een_entiteit_bijdraagt()
    {
        var fonds = Leeg();
        fonds.Kondig(Omgeving, "10.00", "10.00");
        fonds.Waarschuwingen.Count.ShouldBe(1);
        fonds.Kondig(Mobiliteit, "10.00", "10.00");
        fonds.Waarschuwingen.Count.ShouldBe(1);
    }

    [Fact]
    public void Bevestigt_een_keer()
    {
        var fonds = Leeg();
        var id = fonds.Kondig(Omgeving, "10.00", "20.00");
        (fonds.Vak(Omgeving), fonds.Vek(Omgeving)).ShouldBe((Bedrag.Nul, Bedrag.Nul));
        fonds.BevestigInbreng(id, "Begroting", Vandaag);
        (fonds.Vak(Omgeving), fonds.Vek(Omgeving)).ShouldBe((Eur("10.00"), Eur("20.00")));
        Should.Throw<Domeinfout>(() => fonds.BevestigInbreng(id, "Begroting", Vandaag)).Code.ShouldBe("inbreng-al-bevestigd");
        Should.Throw<Domeinfout>(() => fonds.BevestigInbreng(new(Nummer(99)), "Begroting", Vandaag)).Code.ShouldBe("niet-gevonden");
    }

    [Theory]
    [InlineData(2025, "10.00", "jaar-buiten-termijn")]
    [InlineData(2026, "10.00", null)]
    [InlineData(2031, "10.00", "vak-na-termijn")]
    [InlineData(2032, "0.00", null)]
    [InlineData(2033, "0.00", "jaar-buiten-termijn")]
    public void Hoort_bij_een_jaar_van_het_fonds(int jaar, string vak, string? code)
    {
        try
        {
            Leeg().Kondig(Omgeving with { Jaar = jaar }, vak, "10.00");
            code.ShouldBeNull();
        }
        catch (Domeinfout fout)
        {
            fout.Code.ShouldBe(code);
        }
    }

    [Fact]
    public void Past_ook_met_de_grootste_bedragen_in_een_som()
    {
        var fonds = Leeg();
        for (var keer = 0; keer < 900; keer++)
        {
            fonds.Breng(Omgeving, "9999999999.99", "9999999999.99");
        }

        fonds.Vak(Omgeving).ShouldBe(Eur("8999999999991.00"));
        Should.Throw<Domeinfout>(() => fonds.Kondig(Omgeving, "1.00", "1.00")).Code.ShouldBe("te-veel-inbrengen");
    }

    [Fact]
    public void Zegt_in_een_keer_wat_er_niet_juist_is()
    {
        Should.Throw<Domeinfout>(() => Fondscontrole.Lijn(new Inbrengvoorstel())).Velden.Keys.Order().ShouldBe(["begrotingsartikel", "entiteit", "jaar", "vak", "vek"]);
        Should.Throw<Domeinfout>(() => Fondscontrole.Lijn(new Inbrengvoorstel("OVO1", "qb0 1", 12, Eur("-1"), Eur("10000000000")))).Velden.Keys.Order()
            .ShouldBe(["begrotingsartikel", "entiteit", "jaar", "vak", "vek"]);
        Should.Throw<Domeinfout>(() => Fondscontrole.Lijn(new Inbrengvoorstel("OVO000001", "QB0-1", 2026, Eur("0"), Eur("0")))).Velden.Keys.ShouldBe(["vak"]);
        Should.Throw<Domeinfout>(() => Fondscontrole.Controleer(new Fondsvoorstel())).Velden.Keys.Order().ShouldBe(["decreetsbasis", "programma", "titel"]);
        Fondscontrole.Lijn(new Inbrengvoorstel("OVO000001", "QB0-1QCG2NY-WT", 2026, Eur("1"), Eur("0"))).ShouldBe(Omgeving);
    }

    [Fact]
    public void Krijgt_een_verstreken_programma_geen_fonds()
    {
        var fonds = new Gebiedsfonds();
        fonds.Begin(FondsId);
        Should.Throw<Domeinfout>(() => fonds.RichtOp(HetProgramma, "Fonds", "Decreet", 24, false, new(2031, 1, 1))).Code.ShouldBe("programma-verstreken");
    }
}
