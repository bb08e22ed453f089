using Gebiedswerking.Scenario.Tests;
using Microsoft.Playwright;

namespace Gebiedswerking.Portaal.Tests.Als_een_avenant_getekend_wordt;

[Collection("browser")]
public sealed class Voorleggen_en_stoppen(Browser browser)
{
    [Fact]
    public async Task Legt_het_gebiedsteam_het_ontwerp_voor_en_trekt_het_met_een_reden_in()
    {
        var avenant = await Avenantverhaal.Langer(browser.Huis);
        var partij = await browser.Als($"voorzitter-gemeenteraad-{Contractverhaal.Mol}", javascript: false);
        await partij.GotoAsync(avenant.Blad);
        (await partij.GetByText("Aan zet: het gebiedsteam.").IsVisibleAsync()).ShouldBeTrue();
        (await partij.Locator("form[action*=avenanten] button").CountAsync()).ShouldBe(0, "een ontwerp is van het gebiedsteam");

        var team = await browser.Als(Contractverhaal.Team, javascript: false);
        await team.GotoAsync($"/contracten/{avenant.Contract.Id}");
        await team.GetByRole(AriaRole.Link, new() { Name = "Avenant 1: andere datums" }).ClickAsync();
        (await team.GetByRole(AriaRole.Rowheader, new() { Name = "Einddatum" }).IsVisibleAsync()).ShouldBeTrue();
        await Browser.MoetPassen(team);
        await Knop(team, "Avenant voorleggen").ClickAsync();
        await Gedaan(team, "Het avenant ligt nu voor ter ondertekening.");
        await partij.ReloadAsync();
        (await Knop(partij, "Ondertekenen").IsVisibleAsync()).ShouldBeTrue();

        await team.GetByText("Dit avenant intrekken").ClickAsync();
        await Knop(team, "Avenant intrekken").ClickAsync();
        await team.GetByRole(AriaRole.Alert).WaitForAsync();
        (await team.Locator("#reden-fout").TextContentAsync()).ShouldNotBeNullOrEmpty();
        (await team.GetByLabel("Waarom trekt u het in?").IsVisibleAsync()).ShouldBeTrue("het formulier blijft open");
        await team.GetByLabel("Waarom trekt u het in?").FillAsync("Het is niet meer nodig.");
        await Knop(team, "Avenant intrekken").ClickAsync();
        await Gedaan(team, "Het avenant is ingetrokken.");
        (await team.GetByText("Het is niet meer nodig.").IsVisibleAsync()).ShouldBeTrue();
        (await team.Locator("form[action*=avenanten] button").CountAsync()).ShouldBe(0);
        await Browser.MoetPassen(team);

        await partij.GotoAsync("/");
        (await partij.Locator($"a[href='{avenant.Blad}']").CountAsync()).ShouldBe(0);
    }

    [Fact]
    public async Task Weigert_een_partij_en_blijft_het_contract_zoals_het_was()
    {
        var avenant = await (await Avenantverhaal.Langer(browser.Huis)).LigtVoor();
        var blad = await browser.Als($"partner-{Contractverhaal.Vereniging}", javascript: false);
        await blad.GotoAsync(avenant.Blad);
        await blad.GetByText("Uw partij wil dit niet ondertekenen?").ClickAsync();
        await Knop(blad, "Weigeren").ClickAsync();
        (await blad.Locator("#reden-fout").TextContentAsync()).ShouldNotBeNullOrEmpty();
        await blad.GetByLabel("Waarom weigert Vrienden van de Nete (verzonnen)?").FillAsync("Zo lang kunnen wij niet helpen.");
        await Knop(blad, "Weigeren").ClickAsync();

        await Gedaan(blad, "Het contract blijft zoals het is.");
        (await blad.Locator(".stand").TextContentAsync()).ShouldBe("Geweigerd door een partij");
        (await blad.GetByText("Zo lang kunnen wij niet helpen.").IsVisibleAsync()).ShouldBeTrue();
        await Browser.MoetPassen(blad);
        await blad.GetByRole(AriaRole.Link, new() { Name = "Scenario" }).ClickAsync();
        (await blad.GetByText($"tot en met {Taal.Dag(Contractverhaal.Vandaag.AddYears(3))}").IsVisibleAsync()).ShouldBeTrue();
    }

    private static ILocator Knop(IPage blad, string naam) => blad.GetByRole(AriaRole.Button, new() { Name = naam, Exact = true });

    private static Task Gedaan(IPage blad, string zin) => blad.GetByRole(AriaRole.Status).Filter(new() { HasText = zin }).WaitForAsync();
}
