namespace Gebiedswerking.Portaal.Tests.Als_iemand_een_bedrag_schrijft;

public sealed class Lezen
{
    [Theory]
    [InlineData("1.250,50", "1250.50")]
    [InlineData("1250,5", "1250.5")]
    [InlineData("1250.50", "1250.50")]
    [InlineData("€ 250.000", "250000")]
    [InlineData("1.250.000,00", "1250000.00")]
    [InlineData("0", "0")]
    public void Gaat_zoals_men_het_hier_schrijft(string tekst, string bedrag) =>
        Taal.LeesBedrag(tekst).ShouldBe(decimal.Parse(bedrag, System.Globalization.CultureInfo.InvariantCulture));

    [Theory]
    [InlineData("")]
    [InlineData("veel")]
    [InlineData("-5")]
    [InlineData("1,250.50")]
    [InlineData("12,345")]
    [InlineData("1.25.000")]
    public void Gebeurt_niet_op_de_gok(string tekst) => Taal.LeesBedrag(tekst).ShouldBeNull();
}
