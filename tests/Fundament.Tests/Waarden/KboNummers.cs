using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using Gebiedswerking.Berichten;

namespace Gebiedswerking.Fundament.Tests.Waarden;

public sealed class KboNummers
{
    [Theory]
    [InlineData("0207500123")]
    [InlineData("0207.500.123")]
    [InlineData(" 0316380841 ")]
    public void Met_juiste_controlecijfers_worden_aanvaard(string tekst) => KboNummer.Probeer(tekst, out _).ShouldBeTrue();

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("0000000000")]
    [InlineData("0000000097")]
    [InlineData("0207500124")]
    [InlineData("207500123")]
    [InlineData("02075001233")]
    [InlineData("020750012x")]
    [InlineData("٠٢٠٧٥٠٠١٢٣")]
    public void Met_een_fout_worden_geweigerd(string? tekst) => KboNummer.Probeer(tekst, out _).ShouldBeFalse();

    [Fact]
    public void Verraden_elke_fout_in_een_cijfer() => Prop.ForAll(ArbMap.Default.ArbFor<uint>(), zaad =>
    {
        var basis = (int)(zaad % 19_999_999) + 1;
        var goed = basis.ToString("00000000", CultureInfo.InvariantCulture) + (97 - basis % 97).ToString("00", CultureInfo.InvariantCulture);
        var plaats = (int)(zaad % 8);
        var fout = goed[..plaats] + (char)('0' + (goed[plaats] - '0' + 1 + zaad % 9) % 10) + goed[(plaats + 1)..];
        return KboNummer.Probeer(goed, out _) && !KboNummer.Probeer(fout, out _);
    }).QuickCheckThrowOnFailure();
}
