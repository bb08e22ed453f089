using Gebiedswerking.Fundament.Fouten;

namespace Gebiedswerking.Fundament.Tests.Waarden;

public sealed class Invoervelden
{
    [Theory]
    [InlineData("https://example.org/besluit/1?taal=nl#kop")]
    [InlineData("http://gemeente.be")]
    [InlineData("https://example.org/besluit/Beslissing%20%C3%A9")]
    [InlineData("https://example.org/besluit/é")]
    public void Een_webadres_wordt_aanvaard(string adres) => new Invoer().Adres(adres, "uri").ShouldBeTrue();

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("example.org")]
    [InlineData("/etc/passwd")]
    [InlineData("javascript:alert(1)")]
    [InlineData("file:///etc/passwd")]
    [InlineData("https://example.org/a\0b")] // no database stores it: an event that holds it can never be projected
    [InlineData("https://example.org/\n")]
    [InlineData(" https://example.org/")]
    [InlineData("https://example.org/a b")]
    [InlineData("https://example.org/a\u001bb")]
    public void Al_het_andere_wordt_geweigerd(string? adres) => new Invoer().Adres(adres, "uri").ShouldBeFalse();

    [Fact]
    public void Een_inhoud_vol_fouten_krijgt_een_antwoord_van_een_redelijke_lengte()
    {
        var invoer = new Invoer();
        for (var i = 0; i < 100_000; i++)
        {
            invoer.Eis(false, $"mijlpalen[{i}].bedrag", "Vul het bedrag in.").ShouldBeFalse();
        }

        var fout = Should.Throw<Domeinfout>(invoer.Besluit);
        fout.Velden.Count.ShouldBe(100);
        fout.Velden.Keys.ShouldContain("mijlpalen[0].bedrag");
    }
}
