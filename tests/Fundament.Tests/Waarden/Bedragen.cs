using System.Text.Json;
using FsCheck;
using FsCheck.Fluent;
using Gebiedswerking.Berichten;

namespace Gebiedswerking.Fundament.Tests.Waarden;

public sealed class Bedragen
{
    [Theory]
    [InlineData("\"1234.50\"", "1234.50")]
    [InlineData("\"0\"", "0.00")]
    [InlineData("1234.5", "1234.50")]
    [InlineData("\"-0.01\"", "-0.01")]
    [InlineData("\"9999999999999.99\"", "9999999999999.99")]
    public void Worden_tot_op_de_cent_gelezen(string json, string verwacht) =>
        JsonSerializer.Deserialize<Bedrag>(json).ToString().ShouldBe(verwacht);

    [Theory]
    [InlineData("\"1.234\"")]
    [InlineData("1.005")]
    [InlineData("\"1,50\"")]
    [InlineData("\"1.000,00\"")]
    [InlineData("\"1e3\"")]
    [InlineData("\" 1\"")]
    [InlineData("\"NaN\"")]
    [InlineData("\"10000000000000.00\"")]
    [InlineData("null")]
    [InlineData("true")]
    [InlineData("{}")]
    public void Met_een_andere_vorm_worden_geweigerd(string json) =>
        Should.Throw<JsonException>(() => JsonSerializer.Deserialize<Bedrag>(json));

    [Fact]
    public void Zijn_in_JSON_een_tekst_met_twee_decimalen() =>
        JsonSerializer.Serialize(new Financiering(KboNummer.Van("0207500123"), Bedrag.Van(7m))).ShouldContain("\"7.00\"");

    [Fact]
    public void Gaan_heen_en_terug_zonder_een_cent_te_verliezen() => Prop.ForAll(ArbMap.Default.ArbFor<int>(), centen =>
    {
        var bedrag = Bedrag.Van(centen / 100m);
        return JsonSerializer.Deserialize<Bedrag>(JsonSerializer.Serialize(bedrag)) == bedrag
            && bedrag + bedrag - bedrag == bedrag && (bedrag - bedrag) == Bedrag.Nul;
    }).QuickCheckThrowOnFailure();

    private sealed record Financiering(KboNummer Partij, Bedrag Bedrag);
}
