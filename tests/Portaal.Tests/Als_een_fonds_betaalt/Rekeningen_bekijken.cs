using Gebiedswerking.Scenario.Tests;
using Microsoft.Playwright;

namespace Gebiedswerking.Portaal.Tests.Als_een_fonds_betaalt;

[Collection("browser")]
public sealed class Rekeningen_bekijken(Browser browser)
{
    [Fact]
    public async Task Kijkt_wie_betaalt_of_controleert_welke_rekening_een_partij_gebruikt_maar_wijzigt_niets()
    {
        var keten = await Ketenverhaal.MetFonds(browser.Huis);
        var contract = await Ketencontract.Ontwerp(keten, "1000.00");
        await contract.MetRekening();
        var kbo = (await (await browser.Huis.Als("")).Leest("query($nis: String!) { gemeente(nis: $nis) { kbo } }", new { nis = Ketencontract.Oostende })).GetProperty("gemeente").GetProperty("kbo").GetString()!;
        foreach (var rol in new[] { Ketenverhaal.Leider, "rekenhof" })
        {
            var blad = await browser.Als(rol, javascript: false);
            await blad.GetByRole(AriaRole.Link, new() { Name = "Bankrekening" }).ClickAsync();
            await blad.GetByLabel("Van wie is de rekening?").FillAsync($"{kbo[..4]}.{kbo[4..7]}.{kbo[7..]}");
            await blad.GetByRole(AriaRole.Button, new() { Name = "Rekening tonen" }).ClickAsync();
            (await blad.Locator("main").TextContentAsync())!.ShouldContain("In gebruik: rekening die eindigt op");
            (await blad.Locator("form[method=post]").CountAsync()).ShouldBe(1, "alleen afmelden");
            await Browser.MoetPassen(blad);
        }
    }
}
