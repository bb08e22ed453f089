using Gebiedswerking.Scenario.Tests;
using Microsoft.Playwright;

namespace Gebiedswerking.Portaal.Tests.Als_een_mijlpaal_bereikt_is;

[Collection("browser")]
public sealed class Rapporteren(Browser browser)
{
    [Fact]
    public async Task Doet_een_medewerker_met_een_bedrag_zoals_men_het_hier_schrijft_ook_zonder_JavaScript()
    {
        var verhaal = await Contractverhaal.InWerking(browser.Huis);
        var blad = await browser.Als($"gemeentemedewerker-{Contractverhaal.Geel}", javascript: false);
        await blad.GotoAsync($"/contracten/{verhaal.Id}/mijlpalen/{verhaal.Mijlpaal}");
        await blad.GetByLabel("Wat is er gedaan?").FillAsync("Het fietspad ligt er <helemaal>.");
        await blad.GetByLabel("Bedrag in euro").FillAsync("veel");
        await Knop(blad).ClickAsync();
        (await blad.Locator("#bedrag-fout").TextContentAsync())!.ShouldContain("1.250,50");
        (await blad.GetByLabel("Wat is er gedaan?").InputValueAsync()).ShouldBe("Het fietspad ligt er <helemaal>.");

        await blad.GetByLabel("Bedrag in euro").FillAsync("250.000,50");
        await Knop(blad).ClickAsync();

        await blad.GetByRole(AriaRole.Status).Filter(new() { HasText = "Uw verslag is verstuurd." }).WaitForAsync();
        (await blad.GetByText("Het fietspad ligt er <helemaal>.").IsVisibleAsync()).ShouldBeTrue();
        await Browser.MoetPassen(blad);
    }

    private static ILocator Knop(IPage blad) => blad.GetByRole(AriaRole.Button, new() { Name = "Rapporteren" });
}
