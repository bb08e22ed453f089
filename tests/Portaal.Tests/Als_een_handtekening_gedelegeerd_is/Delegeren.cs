using Gebiedswerking.Scenario.Tests;
using Microsoft.Playwright;

namespace Gebiedswerking.Portaal.Tests.Als_een_handtekening_gedelegeerd_is;

[Collection("browser")]
public sealed class Delegeren(Browser browser)
{
    [Fact]
    public async Task Tekent_een_medewerker_namens_de_algemeen_directeur_tot_die_de_delegatie_intrekt()
    {
        var verhaal = await Contractverhaal.TerOndertekening(browser.Huis);
        var medewerker = await browser.Als($"gemeentemedewerker-{Contractverhaal.Mol}", javascript: false);
        await medewerker.GetByRole(AriaRole.Link, new() { Name = "Delegaties van handtekeningen" }).ClickAsync();
        var nummer = (await medewerker.Locator("main strong").TextContentAsync())!;
        await Browser.MoetPassen(medewerker);

        var directeur = await browser.Als($"algemeen-directeur-{Contractverhaal.Mol}", javascript: false);
        await directeur.GotoAsync("/delegaties");
        await directeur.GetByRole(AriaRole.Button, new() { Name = "Delegeren" }).ClickAsync();
        (await directeur.Locator("#van-fout").TextContentAsync()).ShouldBe("Vul de eerste dag in.");
        await Browser.MoetPassen(directeur);
        await directeur.GetByLabel("Nummer van die persoon").FillAsync(nummer);
        await directeur.GetByLabel("Eerste dag").FillAsync($"{Contractverhaal.Vandaag.AddDays(-1):yyyy-MM-dd}");
        await directeur.GetByLabel("Laatste dag").FillAsync($"{Contractverhaal.Vandaag.AddDays(30):yyyy-MM-dd}");
        await directeur.GetByLabel("Waarvoor geldt ze?").SelectOptionAsync("eenContract");
        await directeur.GetByLabel("Welk contract?").SelectOptionAsync($"{verhaal.Id}");
        await directeur.GetByLabel("Datum van het besluit").FillAsync($"{Contractverhaal.Vandaag.AddDays(-2):yyyy-MM-dd}");
        await directeur.GetByLabel("Titel of nummer van het besluit").FillAsync("Delegatiebesluit 3");
        await directeur.GetByRole(AriaRole.Button, new() { Name = "Delegeren" }).ClickAsync();
        await directeur.GetByRole(AriaRole.Status).Filter(new() { HasText = "De delegatie is bewaard." }).WaitForAsync();
        await Browser.MoetPassen(directeur);

        await medewerker.GotoAsync($"/contracten/{verhaal.Id}");
        (await medewerker.GetByRole(AriaRole.Heading, new() { Name = "Ondertekenen als algemeen directeur voor Mol" }).IsVisibleAsync()).ShouldBeTrue();
        await medewerker.GetByLabel("Datum van het besluit").FillAsync("2026-01-12");
        await medewerker.GetByLabel("Titel of nummer van het besluit").FillAsync("Gemeenteraad, punt 3");
        await medewerker.GetByLabel("Webadres waar het besluit staat").FillAsync("https://voorbeeld.invalid/raad");
        await medewerker.GetByLabel("Dag waarop het besluit bekendgemaakt is").FillAsync("2026-01-13");
        await medewerker.GetByRole(AriaRole.Button, new() { Name = "Ondertekenen" }).ClickAsync();
        await medewerker.GetByRole(AriaRole.Status).Filter(new() { HasText = "Uw handtekening is gezet." }).WaitForAsync();

        await directeur.GetByRole(AriaRole.Listitem).Filter(new() { HasText = nummer }).GetByRole(AriaRole.Button, new() { Name = "Delegatie intrekken" }).ClickAsync();
        await directeur.GetByRole(AriaRole.Status).Filter(new() { HasText = "De delegatie is ingetrokken." }).WaitForAsync();
    }

    [Fact]
    public async Task Bestaat_de_bladzijde_niet_voor_wie_niets_met_een_gemeente_te_maken_heeft()
    {
        var blad = await browser.Als(Contractverhaal.Team, javascript: false);

        (await blad.GotoAsync("/delegaties"))!.Status.ShouldBe(404);
    }
}
