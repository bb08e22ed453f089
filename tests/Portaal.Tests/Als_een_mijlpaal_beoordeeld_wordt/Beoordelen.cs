using Gebiedswerking.Scenario.Tests;
using Microsoft.Playwright;

namespace Gebiedswerking.Portaal.Tests.Als_een_mijlpaal_beoordeeld_wordt;

[Collection("browser")]
public sealed class Beoordelen(Browser browser)
{
    [Fact]
    public async Task Doet_het_gebiedsteam_vanuit_zijn_overzicht()
    {
        var verhaal = await Ondertekend();
        var blad = await browser.Als(Contractverhaal.Team, javascript: false);
        var taak = blad.Locator("#tedoen ~ ol li").Filter(new() { Has = blad.Locator($"a[href='{Pad(verhaal)}']") });
        (await taak.TextContentAsync())!.ShouldContain($"Uiterlijk op {Taal.Dag(Contractverhaal.Vandaag.AddDays(30))}");
        await taak.GetByRole(AriaRole.Link).ClickAsync();
        (await blad.GetByText("Het fietspad ligt er.").IsVisibleAsync()).ShouldBeTrue();
        await Browser.MoetPassen(blad);

        await blad.GetByRole(AriaRole.Button, new() { Name = "Aanvaarden" }).ClickAsync();

        await blad.GetByRole(AriaRole.Status).Filter(new() { HasText = "U hebt de mijlpaal aanvaard." }).WaitForAsync();
        await blad.GotoAsync("/");
        (await blad.Locator($"#tedoen ~ ol a[href='{Pad(verhaal)}']").CountAsync()).ShouldBe(0);
    }

    [Fact]
    public async Task Kan_ook_terugsturen_maar_niet_zonder_reden_en_dan_weet_de_gemeente_wat_er_anders_moet()
    {
        var verhaal = await Ondertekend();
        var blad = await browser.Als(Contractverhaal.Team, javascript: false);
        await blad.GotoAsync(Pad(verhaal));
        await Terug(blad).ClickAsync();
        await blad.GetByRole(AriaRole.Alert).WaitForAsync();
        (await blad.Locator("#reden-fout").TextContentAsync()).ShouldNotBeNullOrEmpty();

        await blad.GetByLabel("Wat moet er anders?").FillAsync("Voeg een foto toe.");
        await Terug(blad).ClickAsync();

        await blad.GetByRole(AriaRole.Status).Filter(new() { HasText = "U hebt het verslag teruggestuurd." }).WaitForAsync();
        var gemeente = await browser.Als($"gemeentemedewerker-{Contractverhaal.Geel}", javascript: false);
        await gemeente.Locator($"#tedoen ~ ol a[href='{Pad(verhaal)}']").ClickAsync();
        (await gemeente.GetByText("Voeg een foto toe.").IsVisibleAsync()).ShouldBeTrue();
    }

    [Fact]
    public async Task Doet_een_team_van_een_andere_regio_niet()
    {
        var verhaal = await Ondertekend();
        var blad = await browser.Als("gebiedsteam-REFREG01");
        await blad.GotoAsync(Pad(verhaal));
        (await blad.GetByText("Aan zet: het gebiedsteam van de regio").IsVisibleAsync()).ShouldBeTrue();
        (await blad.GetByRole(AriaRole.Button, new() { Name = "Aanvaarden" }).CountAsync()).ShouldBe(0);
    }

    private async Task<Contractverhaal> Ondertekend()
    {
        var verhaal = await Contractverhaal.MetVerslag(browser.Huis);
        foreach (var rol in (string[])["burgemeester", "algemeen-directeur"])
        {
            await verhaal.Lukt($"{rol}-{Contractverhaal.Geel}", $"mijlpalen/{verhaal.Mijlpaal}/ondertekening", new { grond = Contractverhaal.Collegebesluit });
        }

        await verhaal.Gelezen();
        return verhaal;
    }

    private static string Pad(Contractverhaal verhaal) => $"/contracten/{verhaal.Id}/mijlpalen/{verhaal.Mijlpaal}";

    private static ILocator Terug(IPage blad) => blad.GetByRole(AriaRole.Button, new() { Name = "Terugsturen" });
}
