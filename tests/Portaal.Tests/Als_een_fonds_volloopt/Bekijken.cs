using Gebiedswerking.Scenario.Tests;
using Microsoft.Playwright;

namespace Gebiedswerking.Portaal.Tests.Als_een_fonds_volloopt;

[Collection("browser")]
public sealed class Bekijken(Browser browser)
{
    [Fact]
    public async Task Leidt_de_waarschuwing_wie_ze_aangaat_naar_het_fonds_en_ziet_iedereen_de_totalen()
    {
        var keten = await Ketenverhaal.MetFonds(browser.Huis, vak: "420000.00");
        var contract = await Ketencontract.Aanvaard(keten, "400000.00");
        var adres = $"/fondsen/{keten.Fonds}";
        foreach (var rol in new[] { "regering", Ketenverhaal.Team, Ketenverhaal.Leider })
        {
            var overzicht = await browser.Als(rol, javascript: false);
            var taak = overzicht.Locator("#tedoen ~ ol li").Filter(new() { Has = overzicht.Locator($"a[href='{adres}']") });
            (await taak.TextContentAsync())!.ShouldContain($"Fonds loopt vol in {Ketenverhaal.Vandaag.Year}", customMessage: rol);
            (await taak.TextContentAsync())!.ShouldContain("Van het geld om vast te leggen is 95\u00a0% nodig");
            await taak.GetByRole(AriaRole.Link).ClickAsync();
            var alarm = overzicht.Locator("section.aanzet");
            (await alarm.TextContentAsync())!.ShouldContain($"{Taal.Euro(400_000)} nodig van {Taal.Euro(420_000)}. Dat is 95\u00a0%. Wij waarschuwen vanaf 95\u00a0%.");
            await Browser.MoetPassen(overzicht);
        }

        var iedereen = await browser.Anoniem(javascript: false);
        await iedereen.GotoAsync($"/contracten/{contract.Id}");
        await iedereen.Locator($"a[href='{adres}']").ClickAsync();
        var jaar = iedereen.Locator($"article[aria-labelledby='jaar-{Ketenverhaal.Vandaag.Year}']");
        (await jaar.Locator("div:has(dt:text-is('Nog vrij'))").TextContentAsync())!.ShouldContain(Taal.Euro(20_000));
        (await jaar.Locator("div:has(dt:text-is('In gebruik'))").TextContentAsync())!.ShouldContain("95\u00a0%");
        (await iedereen.Locator("section.aanzet").CountAsync()).ShouldBe(0, "waarschuwingen zijn voor wie ze moet opvolgen");
        (await iedereen.GetByText("alleen OVO").IsVisibleAsync()).ShouldBeTrue();
        (await iedereen.Locator("section[aria-labelledby='contracten']").TextContentAsync())!.ShouldContain($"{Taal.Euro(400_000)} vastgelegd, waarvan {Taal.Euro(0)} betaald");
        await jaar.Locator("summary").PressAsync("Enter");
        var lijn = jaar.Locator("details table").Filter(new() { HasText = $"{Ketenverhaal.Entiteit}, {Ketenverhaal.Artikel}, {Ketenverhaal.Vandaag.Year}" });
        (await lijn.IsVisibleAsync()).ShouldBeTrue();
        foreach (var (rij, bedrag) in new[] { ("Bevestigd", 420_000), ("Vrijgehouden", 0), ("Vastgelegd", 400_000), ("Nog vrij", 20_000) })
        {
            (await lijn.GetByRole(AriaRole.Row).Filter(new() { HasText = rij }).Locator("td").First.TextContentAsync()).ShouldBe(Taal.Bedrag(bedrag), rij);
        }

        await Browser.MoetPassen(iedereen);
        await iedereen.GotoAsync("/");
        await iedereen.GetByRole(AriaRole.Link, new() { Name = "Fondsen die contracten betalen" }).ClickAsync();
        (await iedereen.Locator($"a[href='{adres}']").IsVisibleAsync()).ShouldBeTrue();
        await Browser.MoetPassen(iedereen);
        (await iedereen.GotoAsync($"/fondsen/{Guid.CreateVersion7()}"))!.Status.ShouldBe(404);
    }

    [Fact]
    public async Task Staat_bij_een_weigering_hoeveel_er_ontbreekt_en_wat_kan_helpen()
    {
        var keten = await Ketenverhaal.MetFonds(browser.Huis, vak: "1000.00", vek: "1000.00");
        var contract = await Ketencontract.Ontwerp(keten, "400000.00");
        await contract.Lukt(Ketenverhaal.Team, "voorlegging", new { });
        await Proefbank.Wacht.Op(contract.Lees, c => c.GetProperty("weigeringsreden").GetString() == "MiddelenOntoereikend");
        await Proefbank.Wacht.Op(contract.Lees, c => c.GetProperty("reserveringen").GetProperty("nodes").GetArrayLength() == 1);

        foreach (var (rol, magWeten) in new[] { (Ketenverhaal.Team, true), (Ketenverhaal.Leider, true), ($"burgemeester-{Ketencontract.Oostende}", false) })
        {
            var blad = await browser.Als(rol, javascript: false);
            await blad.GotoAsync($"/contracten/{contract.Id}");
            var aanzet = (await blad.Locator(".aanzet").TextContentAsync())!;
            aanzet.ShouldContain("er is niet genoeg bevestigd geld vrij in de gevraagde jaren");
            aanzet.ShouldContain("meer geld voor dat jaar laten bevestigen");
            aanzet.Contains($"In {Ketenverhaal.Vandaag.Year} ontbreekt {Taal.Euro(399_000)}", StringComparison.Ordinal).ShouldBe(magWeten, rol);
            await Browser.MoetPassen(blad);
        }
    }
}
