using Gebiedswerking.Fondsen.Domein;

namespace Gebiedswerking.Fondsen.Tests.Als_een_rekening_geregistreerd_wordt;

/// <summary>Examples as the IBAN registry publishes them, one per country of SEPA.</summary>
public sealed class De_iban
{
    private static readonly string[] Voorbeelden =
    [
        "AD12 0001 2030 2003 5910 0100", "AL47 2121 1009 0000 0002 3569 8741", "AT61 1904 3002 3457 3201", "BE68 5390 0754 7034", "BG80 BNBG 9661 1020 3456 78",
        "CH93 0076 2011 6238 5295 7", "CY17 0020 0128 0000 0012 0052 7600", "CZ65 0800 0000 1920 0014 5399", "DE89 3704 0044 0532 0130 00", "DK50 0040 0440 1162 43",
        "EE38 2200 2210 2014 5685", "ES91 2100 0418 4502 0005 1332", "FI21 1234 5600 0007 85", "FR14 2004 1010 0505 0001 3M02 606", "GB29 NWBK 6016 1331 9268 19",
        "GI75 NWBK 0000 0000 7099 453", "GR16 0110 1250 0000 0001 2300 695", "HR12 1001 0051 8630 0016 0", "HU42 1177 3016 1111 1018 0000 0000",
        "IE29 AIBK 9311 5212 3456 78", "IS14 0159 2600 7654 5510 7303 39", "IT60 X054 2811 1010 0000 0123 456", "LI21 0881 0000 2324 013A A", "LT12 1000 0111 0100 1000",
        "LU28 0019 4006 4475 0000", "LV80 BANK 0000 4351 9500 1", "MC58 1122 2000 0101 2345 6789 030", "MD24 AG00 0225 1000 1310 4168", "ME25 5050 0001 2345 6789 51",
        "MK07 2501 2000 0058 984", "MT84 MALT 0110 0001 2345 MTLC AST0 01S", "NL91 ABNA 0417 1643 00", "NO93 8601 1117 947", "PL61 1090 1014 0000 0712 1981 2874",
        "PT50 0002 0123 1234 5678 9015 4", "RO49 AAAA 1B31 0075 9384 0000", "RS35 2600 0560 1001 6113 79", "SE45 5000 0000 0583 9825 7466", "SI56 2633 0001 2039 086",
        "SK31 1200 0000 1987 4263 7541", "SM86 U032 2509 8000 0000 0270 100", "VA59 0011 2300 0012 3456 78",
    ];

    public static TheoryData<string> Alle { get; } = new(Voorbeelden);

    [Theory]
    [MemberData(nameof(Alle))]
    public void Van_elk_land_wordt_aanvaard_ook_in_kleine_letters(string voorbeeld)
    {
        Iban.Van(voorbeeld).Waarde.ShouldBe(voorbeeld.Replace(" ", "", StringComparison.Ordinal));
        Iban.Van(voorbeeld.ToLowerInvariant()).ShouldBe(Iban.Van(voorbeeld));
    }

    [Theory]
    [MemberData(nameof(Alle))]
    public void Met_een_ander_cijfer_wordt_geweigerd(string voorbeeld)
    {
        var goed = voorbeeld.Replace(" ", "", StringComparison.Ordinal);
        foreach (var (plaats, teken) in goed.Index().Where(t => char.IsAsciiDigit(t.Item)))
        {
            foreach (var ander in "0123456789".Where(c => c != teken))
            {
                var fout = $"{goed[..plaats]}{ander}{goed[(plaats + 1)..]}";
                Iban.Probeer(fout, out _).ShouldBeFalse(fout);
            }
        }
    }

    /// <summary>But for B beside 1, which the check digits of ISO 13616 cannot tell apart: both read as 111.</summary>
    [Theory]
    [MemberData(nameof(Alle))]
    public void Met_twee_verwisselde_tekens_wordt_geweigerd(string voorbeeld)
    {
        var goed = voorbeeld.Replace(" ", "", StringComparison.Ordinal);
        var verwisseld = Enumerable.Range(2, goed.Length - 3).Where(i => goed[i] != goed[i + 1] && goed.Substring(i, 2) is not ("1B" or "B1")).ToList();
        verwisseld.ShouldNotBeEmpty();
        foreach (var plaats in verwisseld)
        {
            var fout = $"{goed[..plaats]}{goed[plaats + 1]}{goed[plaats]}{goed[(plaats + 2)..]}";
            Iban.Probeer(fout, out _).ShouldBeFalse(fout);
        }
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("BE")]
    [InlineData("BE6853900754703")]
    [InlineData("BE685390075470340")]
    [InlineData("US64SVBKUS6S3300958879")]
    [InlineData("BE68-5390-0754-7034")]
    [InlineData("BE68 5390 0754 703é")]
    [InlineData("NL910417ABNA164300")]
    [InlineData("BE68539007547034\0")]
    public void Van_een_andere_vorm_of_van_buiten_SEPA_wordt_geweigerd(string? tekst) => Iban.Probeer(tekst, out _).ShouldBeFalse();

    [Fact]
    public void Kent_elk_land_van_SEPA() => Voorbeelden.Select(v => v[..2]).Distinct().Count().ShouldBe(42);

    [Fact]
    public void Komt_in_geen_melding_voluit() => $"{Iban.Van("BE68539007547034")}".ShouldBe("…7034");
}
