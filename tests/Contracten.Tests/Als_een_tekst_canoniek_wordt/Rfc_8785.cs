using System.Globalization;
using System.Text;
using System.Text.Json;
using Gebiedswerking.Contracten.Domein;

namespace Gebiedswerking.Contracten.Tests.Als_een_tekst_canoniek_wordt;

public sealed class Rfc_8785
{
    [Theory]
    [InlineData("arrays")]
    [InlineData("french")]
    [InlineData("structures")]
    [InlineData("unicode")]
    [InlineData("values")]
    [InlineData("weird")]
    public void Geeft_byte_voor_byte_de_gepubliceerde_uitkomst(string naam)
    {
        var uitkomst = CanoniekeJson.Van(File.ReadAllBytes(Pad("input", $"{naam}.json")));

        uitkomst.ShouldBe(File.ReadAllBytes(Pad("output", $"{naam}.json")));
        Convert.ToHexStringLower(uitkomst).ShouldBe(string.Concat(File.ReadAllText(Pad("outhex", $"{naam}.txt")).Split(default(char[]), StringSplitOptions.RemoveEmptyEntries)));
    }

    [Theory] // RFC 8785, appendix B
    [InlineData("0000000000000000", "0")]
    [InlineData("8000000000000000", "0")]
    [InlineData("0000000000000001", "5e-324")]
    [InlineData("8000000000000001", "-5e-324")]
    [InlineData("7fefffffffffffff", "1.7976931348623157e+308")]
    [InlineData("ffefffffffffffff", "-1.7976931348623157e+308")]
    [InlineData("4340000000000000", "9007199254740992")]
    [InlineData("c340000000000000", "-9007199254740992")]
    [InlineData("4430000000000000", "295147905179352830000")]
    [InlineData("44b52d02c7e14af5", "9.999999999999997e+22")]
    [InlineData("44b52d02c7e14af6", "1e+23")]
    [InlineData("44b52d02c7e14af7", "1.0000000000000001e+23")]
    [InlineData("444b1ae4d6e2ef4e", "999999999999999700000")]
    [InlineData("444b1ae4d6e2ef4f", "999999999999999900000")]
    [InlineData("444b1ae4d6e2ef50", "1e+21")]
    [InlineData("3eb0c6f7a0b5ed8c", "9.999999999999997e-7")]
    [InlineData("3eb0c6f7a0b5ed8d", "0.000001")]
    [InlineData("41b3de4355555553", "333333333.3333332")]
    [InlineData("41b3de4355555554", "333333333.33333325")]
    [InlineData("41b3de4355555555", "333333333.3333333")]
    [InlineData("41b3de4355555556", "333333333.3333334")]
    [InlineData("41b3de4355555557", "333333333.33333343")]
    [InlineData("becbf647612f3696", "-0.0000033333333333333333")]
    [InlineData("43143ff3c1cb0959", "1424953923781206.2")]
    public void Schrijft_getallen_zoals_ecmascript(string ieee, string verwacht) =>
        CanoniekeJson.Getal(BitConverter.Int64BitsToDouble(long.Parse(ieee, NumberStyles.HexNumber, CultureInfo.InvariantCulture))).ShouldBe(verwacht);

    [Theory]
    [InlineData("""{"a":1,"a":2}""")]
    [InlineData("""{"a":1e999}""")]
    [InlineData("""{"a":1""")]
    public void Weigert_wat_geen_vaste_vorm_heeft(string json) =>
        Should.Throw<JsonException>(() => CanoniekeJson.Van(Encoding.UTF8.GetBytes(json)));

    [Fact]
    public void Verandert_niets_meer_aan_wat_al_canoniek_is()
    {
        var een = CanoniekeJson.Van(Encoding.UTF8.GetBytes("""{ "b": [1.50, "é\u0001/"], "a": null }"""));

        CanoniekeJson.Van(een).ShouldBe(een);
        Encoding.UTF8.GetString(een).ShouldBe("{\"a\":null,\"b\":[1.5,\"é\\u0001/\"]}");
    }

    private static string Pad(string map, string bestand) => Path.Combine(AppContext.BaseDirectory, "Gegevens", "jcs", map, bestand);
}
