using Gebiedswerking.Scenario.Tests;
using Microsoft.Playwright;

namespace Gebiedswerking.Portaal.Tests.Als_een_financieel_directeur_een_visum_geeft;

[Collection("browser")]
public sealed class Geven(Browser browser)
{
    [Fact]
    public async Task Begint_in_het_overzicht_en_laat_de_gemeente_tekenen()
    {
        var verhaal = await Contractverhaal.TerOndertekening(browser.Huis);
        var blad = await browser.Als($"financieel-directeur-{Contractverhaal.Geel}", javascript: false);
        await blad.Locator($"#tedoen ~ ol a[href='/contracten/{verhaal.Id}']").ClickAsync();
        (await blad.GetByText("De gemeente betaalt € 250.000,50").IsVisibleAsync()).ShouldBeTrue();
        await Browser.MoetPassen(blad);
        await blad.GetByLabel("Wat is uw besluit?").SelectOptionAsync("verleend");
        await Knop(blad).ClickAsync();
        (await blad.Locator("#meerjarenplan-fout").TextContentAsync()).ShouldNotBeNullOrEmpty();
        (await blad.GetByLabel("Wat is uw besluit?").InputValueAsync()).ShouldBe("verleend");

        await blad.GetByLabel("Plaats in het meerjarenplan").FillAsync("MJP 2026-2031, actie 12");
        await Knop(blad).ClickAsync();

        await blad.GetByRole(AriaRole.Status).Filter(new() { HasText = "Uw visum is bewaard." }).WaitForAsync();
        (await blad.GetByText("Visum van de financieel directeur: verleend (MJP 2026-2031, actie 12)").IsVisibleAsync()).ShouldBeTrue();
        var voorzitter = await browser.Als($"voorzitter-gemeenteraad-{Contractverhaal.Geel}", javascript: false);
        await voorzitter.GotoAsync($"/contracten/{verhaal.Id}");
        (await voorzitter.GetByRole(AriaRole.Button, new() { Name = "Ondertekenen" }).IsVisibleAsync()).ShouldBeTrue();
    }

    private static ILocator Knop(IPage blad) => blad.GetByRole(AriaRole.Button, new() { Name = "Visum bewaren" });
}
