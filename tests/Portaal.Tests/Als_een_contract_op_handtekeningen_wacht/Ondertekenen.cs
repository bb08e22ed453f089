using Gebiedswerking.Scenario.Tests;
using Microsoft.Playwright;

namespace Gebiedswerking.Portaal.Tests.Als_een_contract_op_handtekeningen_wacht;

[Collection("browser")]
public sealed class Ondertekenen(Browser browser)
{
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Doen_de_voorzitter_en_de_algemeen_directeur_vanuit_hun_overzicht(bool javascript)
    {
        var verhaal = await Contractverhaal.TerOndertekening(browser.Huis);
        foreach (var rol in (string[])["voorzitter-gemeenteraad", "algemeen-directeur"])
        {
            var blad = await browser.Als($"{rol}-{Contractverhaal.Mol}", javascript);
            await Browser.MoetPassen(blad);
            await blad.Locator($"#tedoen ~ ol a[href='/contracten/{verhaal.Id}']").ClickAsync();
            (await blad.Locator(".aanzet").GetByText($"Handtekening van de {(rol == "algemeen-directeur" ? "algemeen directeur" : "voorzitter van de gemeenteraad")}").First.IsVisibleAsync()).ShouldBeTrue();
            (await blad.Locator(".contracttekst").GetByText("Een fietspad langs het kanaal: klaar").IsVisibleAsync()).ShouldBeTrue();
            (await blad.GetByText(await verhaal.Hash()).IsVisibleAsync()).ShouldBeTrue();
            await Browser.MoetPassen(blad);

            await VulIn(blad);

            await blad.GetByRole(AriaRole.Status).Filter(new() { HasText = "Uw handtekening is gezet." }).WaitForAsync();
            (await Knop(blad).CountAsync()).ShouldBe(0);
            await Browser.MoetPassen(blad);
            await blad.GotoAsync("/");
            (await blad.Locator($"#tedoen ~ ol a[href='/contracten/{verhaal.Id}']").CountAsync()).ShouldBe(0);
            await blad.Context.CloseAsync();
        }
    }

    [Fact]
    public async Task Kan_niet_zonder_besluit_en_elk_veld_zegt_wat_eraan_scheelt()
    {
        var verhaal = await Contractverhaal.TerOndertekening(browser.Huis);
        var blad = await browser.Als($"voorzitter-gemeenteraad-{Contractverhaal.Mol}", javascript: false);
        await blad.GotoAsync($"/contracten/{verhaal.Id}");
        await blad.GetByLabel("Titel of nummer van het besluit").FillAsync("Gemeenteraad, punt 3");
        await Knop(blad).ClickAsync();

        await blad.GetByRole(AriaRole.Alert).WaitForAsync();
        (await blad.TitleAsync()).ShouldStartWith("Fout: ");
        (await blad.Locator("#datum-fout").TextContentAsync()).ShouldBe("Vul de datum van het besluit in.");
        (await blad.Locator("#uri-fout").TextContentAsync())!.ShouldContain("webadres");
        (await blad.GetByLabel("Titel of nummer van het besluit").InputValueAsync()).ShouldBe("Gemeenteraad, punt 3");
        (await blad.GetByRole(AriaRole.Alert).GetByRole(AriaRole.Link).First.GetAttributeAsync("href")).ShouldBe("#datum");
        await Browser.MoetPassen(blad);
    }

    [Fact]
    public async Task Kan_met_het_toetsenbord_alleen()
    {
        var verhaal = await Contractverhaal.TerOndertekening(browser.Huis);
        var blad = await browser.Als($"voorzitter-gemeenteraad-{Contractverhaal.Mol}");
        await Browser.Toets(blad, $"a[href='/contracten/{verhaal.Id}']");
        await blad.Keyboard.PressAsync("Enter");
        await blad.WaitForURLAsync($"**/contracten/{verhaal.Id}");
        await Browser.Toets(blad, "#datum");
        await blad.Keyboard.TypeAsync("01012026");
        await Browser.Toets(blad, "#referentie");
        await blad.Keyboard.TypeAsync("Gemeenteraad, punt 3");
        await Browser.Toets(blad, "#uri");
        await blad.Keyboard.TypeAsync("https://voorbeeld.invalid/raad");
        await Browser.Toets(blad, "#bekendmaking");
        await blad.Keyboard.TypeAsync("02022026");
        await Browser.Toets(blad, "form[action*='Ondertekening'] button");
        await blad.Keyboard.PressAsync("Enter");

        await blad.GetByRole(AriaRole.Status).Filter(new() { HasText = "Uw handtekening is gezet." }).WaitForAsync();
    }

    [Fact]
    public async Task Moet_wachten_op_het_visum_als_de_gemeente_betaalt()
    {
        var verhaal = await Contractverhaal.TerOndertekening(browser.Huis);
        var blad = await browser.Als($"voorzitter-gemeenteraad-{Contractverhaal.Geel}", javascript: false);
        var taak = blad.Locator("#tedoen ~ ol li").Filter(new() { Has = blad.Locator($"a[href='/contracten/{verhaal.Id}']") });
        (await taak.TextContentAsync())!.ShouldContain("zodra de financieel directeur het visum geeft");

        await blad.GotoAsync($"/contracten/{verhaal.Id}");

        (await blad.GetByText("U kunt nog niet tekenen").IsVisibleAsync()).ShouldBeTrue();
        (await Knop(blad).CountAsync()).ShouldBe(0);
    }

    [Fact]
    public async Task Doet_wie_een_andere_tekst_las_niet()
    {
        var verhaal = await Contractverhaal.TerOndertekening(browser.Huis);
        var blad = await browser.Als($"voorzitter-gemeenteraad-{Contractverhaal.Mol}");
        await blad.GotoAsync($"/contracten/{verhaal.Id}");
        await blad.EvaluateAsync("document.querySelector('[name=Hash]').value = 'a'.repeat(64)");

        await VulIn(blad);

        (await blad.GetByRole(AriaRole.Alert).TextContentAsync())!.ShouldContain("De tekst die u las, is niet de tekst die voorligt.");
    }

    [Theory]
    [InlineData("")]
    [InlineData("/tekst")]
    public async Task Is_er_niet_voor_een_andere_gemeente(string bladzijde)
    {
        var verhaal = await Contractverhaal.TerOndertekening(browser.Huis);
        var blad = await browser.Als("burgemeester-11002");

        (await blad.GotoAsync($"/contracten/{verhaal.Id}{bladzijde}"))!.Status.ShouldBe(404);
    }

    private static ILocator Knop(IPage blad) => blad.GetByRole(AriaRole.Button, new() { Name = "Ondertekenen" });

    private static async Task VulIn(IPage blad)
    {
        await blad.GetByLabel("Datum van het besluit").FillAsync("2026-01-12");
        await blad.GetByLabel("Titel of nummer van het besluit").FillAsync("Gemeenteraad, punt 3");
        await blad.GetByLabel("Webadres waar het besluit staat").FillAsync("https://voorbeeld.invalid/raad");
        await blad.GetByLabel("Dag waarop het besluit bekendgemaakt is").FillAsync("2026-01-13");
        await Knop(blad).ClickAsync();
    }
}
