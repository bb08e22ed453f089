using Gebiedswerking.Scenario.Tests;
using Microsoft.Playwright;

namespace Gebiedswerking.Portaal.Tests.Als_een_partij_een_contract_weigert;

[Collection("browser")]
public sealed class Weigeren(Browser browser)
{
    [Fact]
    public async Task Doet_de_voorzitter_met_een_reden_en_ziet_het_gebiedsteam_wie_weigerde()
    {
        var verhaal = await Contractverhaal.TerOndertekening(browser.Huis);
        var blad = await browser.Als($"voorzitter-gemeenteraad-{Contractverhaal.Mol}", javascript: false);
        await blad.GotoAsync($"/contracten/{verhaal.Id}");
        (await blad.GetByText("Ondertekenen kan tot en met").IsVisibleAsync()).ShouldBeTrue();
        await blad.GetByText("Uw partij wil dit niet ondertekenen?").ClickAsync();
        await Browser.MoetPassen(blad);

        await Knop(blad).ClickAsync();
        (await blad.Locator("#reden-fout").TextContentAsync()).ShouldBe("Vul dit veld in.");
        await blad.GetByLabel("Waarom weigert Mol?").FillAsync("De raad vindt het bedrag te hoog.");
        await Knop(blad).ClickAsync();

        await blad.GetByRole(AriaRole.Status).Filter(new() { HasText = "Uw weigering is bewaard." }).WaitForAsync();
        (await blad.GetByText("Mol weigerde te tekenen op").IsVisibleAsync()).ShouldBeTrue();
        (await Knop(blad).CountAsync()).ShouldBe(0);
        await Browser.MoetPassen(blad);
        var team = await browser.Als(Contractverhaal.Team);
        await team.GotoAsync($"/contracten/{verhaal.Id}");
        (await team.GetByText("Mol weigerde te tekenen op").IsVisibleAsync()).ShouldBeTrue();
    }

    [Fact]
    public async Task Kan_niet_door_wie_niet_tekent()
    {
        var verhaal = await Contractverhaal.TerOndertekening(browser.Huis);
        var blad = await browser.Als($"gemeentemedewerker-{Contractverhaal.Mol}", javascript: false);

        await blad.GotoAsync($"/contracten/{verhaal.Id}");

        (await blad.GetByText("Uw partij wil dit niet ondertekenen?").CountAsync()).ShouldBe(0);
    }

    private static ILocator Knop(IPage blad) => blad.GetByRole(AriaRole.Button, new() { Name = "Weigeren" });
}
