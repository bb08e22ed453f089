using Gebiedswerking.Berichten.Contracten;
using Gebiedswerking.Contracten.Domein;
using Gebiedswerking.Contracten.Tests.Hulp;

namespace Gebiedswerking.Contracten.Tests.Als_een_partij_een_contract_ondertekent;

public sealed class Met_een_mandatering
{
    private readonly Gebiedscontract _contract = Fondscontract.Voorgelegd();

    [Fact]
    public void Tekent_een_lid_van_het_collectief() =>
        _contract.Na(c => c.TekenGemandateerd()).Single().ShouldBeOfType<HandtekeningWerdGezet>().Partij.ShouldBe(Voorbeeld.Vlaanderen);

    [Theory]
    [InlineData("gemandateerde", "2027-01-01")] // membership is over
    [InlineData("later", "2026-11-20")] // membership has not begun
    [InlineData("een ander", "2026-11-20")] // never a member
    [InlineData("later", "2029-01-01")] // the mandatering is over
    public void Tekent_niemand_anders_en_niemand_op_een_andere_dag(string persoon, string dag)
    {
        var fout = _contract.Weigert("mandatering-ontoereikend", c => c.TekenGemandateerd(persoon, DateOnly.Parse(dag, System.Globalization.CultureInfo.InvariantCulture)));

        fout.Status.ShouldBe(409);
        fout.Zin.Any(char.IsDigit).ShouldBeFalse();
    }

    [Theory]
    [InlineData("gemandateerde", "2026-12-31")]
    [InlineData("later", "2027-01-01")]
    [InlineData("later", "2028-12-31")]
    public void Tekent_een_lid_tot_en_met_de_laatste_dag(string persoon, string dag) =>
        _contract.Na(c => c.TekenGemandateerd(persoon, DateOnly.Parse(dag, System.Globalization.CultureInfo.InvariantCulture))).Count.ShouldBe(1);

    [Fact]
    public void Telt_alleen_de_mandatering_van_het_contract()
    {
        _contract.Weigert("mandatering-ontoereikend", c => c.TekenGemandateerd(mandatering: Fondsvoorbeeld.Mandatering with { Id = Voorbeeld.Nummer(1) }));
        _contract.Weigert("mandatering-ontoereikend", c => c.Teken(Wie.Gemandateerde, Voorbeeld.VrBeslissing));
    }

    [Fact]
    public void Merken_de_andere_partijen_daar_niets_van() =>
        _contract.Na(c => c.Teken(Wie.Partner, Voorbeeld.Volmacht, Voorbeeld.Op(new(2029, 1, 1)))).Count.ShouldBe(1);
}
