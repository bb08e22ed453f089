using Gebiedswerking.Berichten;
using Gebiedswerking.Berichten.Contracten;
using Gebiedswerking.Berichten.Fondsen;
using Gebiedswerking.Fondsen.Domein;
using Gebiedswerking.Fondsen.Tests.Hulp;
using static Gebiedswerking.Fondsen.Tests.Hulp.Voorbeeld;

namespace Gebiedswerking.Fondsen.Tests.Als_een_avenant_geld_vraagt;

/// <summary>A contract of 60 and 40 euro ends before all was met.</summary>
public sealed class Het_einde
{
    private static readonly Guid Contract = Nummer(1);

    private static Gebiedsfonds MetContract()
    {
        var fonds = Fonds("100.00");
        fonds.Vraagt(Vraag(1, "100.00") with { Mijlpalen = [new(Mijlpaal(1), Antwerpen, Eur("60.00")), new(Mijlpaal(2), Antwerpen, Eur("40.00"))] });
        fonds.LegVast(Contract, Vandaag);
        fonds.NeemMandaatgebruik();
        return fonds;
    }

    [Fact]
    public void Geeft_alles_vrij_als_er_niets_doorloopt()
    {
        var fonds = MetContract();
        fonds.Beeindig(Contract, []);
        fonds.Gebruikt(Omgeving).ShouldBe(Bedrag.Nul);
        fonds.NeemMandaatgebruik().Sum(m => m.Verschil.Euro).ShouldBe(-100m);
        fonds.Middelen(Contract)!.Status.ShouldBe(Middelenstatus.Afgerond);
    }

    [Fact]
    public void Houdt_wat_nog_beoordeeld_wordt_en_betaalt_het()
    {
        var fonds = MetContract();
        fonds.Beeindig(Contract, [Mijlpaal(2)]);
        fonds.Gebruikt(Omgeving).ShouldBe(Eur("40.00"));
        fonds.MaakBetaalopdracht(Contract, Mijlpaal(2), Eur("39.50"), Maker);
        Betaal(fonds, 2);

        fonds.RondAf(Contract);

        fonds.Laatste().ShouldBeOfType<MiddelenWerdenVrijgegeven>().Delen.ShouldBe([new Middelendeel(Omgeving, Eur("0.50"))]);
        fonds.Gebruikt(Omgeving).ShouldBe(Eur("39.50"));
        fonds.Middelen(Contract)!.Status.ShouldBe(Middelenstatus.Afgerond);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    public void Houdt_van_een_aanvaarde_mijlpaal_wat_aanvaard_is_hoe_ver_de_betaling_ook_is(int stappen)
    {
        var fonds = MetContract();
        fonds.MaakBetaalopdracht(Contract, Mijlpaal(1), Eur("55.00"), Maker);
        Betaal(fonds, 1, stappen);
        fonds.Beeindig(Contract, [Mijlpaal(1)]);
        fonds.Gebruikt(Omgeving).ShouldBe(Eur("55.00"));
        fonds.Middelen(Contract)!.Status.ShouldBe(Middelenstatus.Vastgelegd);
    }

    [Fact]
    public void Doet_niets_een_tweede_keer_of_voor_een_ander()
    {
        var fonds = MetContract();
        fonds.Beeindig(Contract, []);
        var versie = fonds.Versie;
        fonds.Beeindig(Contract, []);
        fonds.Beeindig(Nummer(9), []);
        fonds.Versie.ShouldBe(versie);
    }

    private static void Betaal(Gebiedsfonds fonds, int mijlpaal, int stappen = 3)
    {
        Action[] alle =
        [
            () => fonds.KeurGoed(Opdracht(mijlpaal), Lid, HetMandaat, Vandaag),
            () => fonds.Verzend(Opdracht(mijlpaal), Lid, HetMandaat, Vandaag),
            () => fonds.MeldBetaling(Opdracht(mijlpaal), Vandaag, Vandaag),
        ];
        foreach (var stap in alle.Take(stappen))
        {
            stap();
        }
    }
}
