using Gebiedswerking.Scenario.Tests;
using Microsoft.Playwright;

namespace Gebiedswerking.Portaal.Tests.Als_een_fonds_betaalt;

[Collection("browser")]
public sealed class Betalen(Browser browser)
{
    [Fact]
    public async Task Gaat_van_goedkeuring_tot_betaling_over_de_bladzijden()
    {
        var keten = await Ketenverhaal.MetFonds(browser.Huis);
        var contract = await Ketencontract.Aanvaard(keten, "400000.00");
        var blad = await browser.Als(Ketenverhaal.Leider, javascript: false);
        await blad.Locator($"#tedoen ~ ol a[href='/betalingen#opdracht-{contract.Mijlpaal}']").ClickAsync();
        var opdracht = blad.Locator($"#opdracht-{contract.Mijlpaal}");
        (await opdracht.TextContentAsync())!.ShouldContain(Taal.Euro(400_000));
        await Browser.MoetPassen(blad);

        await Doe(blad, opdracht, "Goedkeuren", "U hebt de betaling goedgekeurd.");
        await Doe(blad, opdracht, "Is verzonden naar de bank", "De betaling staat als verzonden.");
        await opdracht.GetByRole(AriaRole.Button, new() { Name = "Is betaald" }).ClickAsync();
        (await blad.Locator($"#datum-{contract.Mijlpaal}-fout").TextContentAsync()).ShouldNotBeNullOrEmpty();
        await Browser.MoetPassen(blad);
        await opdracht.GetByLabel("Dag waarop de bank betaalde").FillAsync($"{Ketenverhaal.Vandaag:yyyy-MM-dd}");
        await Doe(blad, opdracht, "Is betaald", "De betaling staat als betaald.");

        await contract.TotMijlpaal("Betaald");
        var iedereen = await browser.Anoniem(javascript: false);
        await iedereen.GotoAsync($"/contracten/{contract.Id}");
        (await iedereen.Locator("#middelen ~ dl").TextContentAsync())!.ShouldContain(Taal.Euro(400_000));
        (await iedereen.GetByText("Aanvaard en betaald").IsVisibleAsync()).ShouldBeTrue();
        await Browser.MoetPassen(iedereen);
        await iedereen.GotoAsync($"/contracten/{contract.Id}/mijlpalen/{contract.Mijlpaal}");
        (await iedereen.GetByText("Betaald", new() { Exact = true }).IsVisibleAsync()).ShouldBeTrue();
    }

    [Fact]
    public async Task Komt_een_contract_waarvoor_het_fonds_geen_geld_heeft_terug_bij_het_gebiedsteam()
    {
        var keten = await Ketenverhaal.MetFonds(browser.Huis, vak: "1000.00", vek: "1000.00");
        var contract = await Ketencontract.Ontwerp(keten, "400000.00");
        await contract.Lukt(Ketenverhaal.Team, "voorlegging", new { });
        await Proefbank.Wacht.Op(contract.Lees, c => c.GetProperty("weigeringsreden").GetString() == "MiddelenOntoereikend");

        var blad = await browser.Als(Ketenverhaal.Team, javascript: false);
        var taak = blad.Locator("#tedoen ~ ol li").Filter(new() { Has = blad.Locator($"a[href='/contracten/{contract.Id}']") });
        (await taak.TextContentAsync())!.ShouldContain("Het fonds weigerde de middelen: er is niet genoeg bevestigd geld vrij");
        await taak.GetByRole(AriaRole.Link).ClickAsync();
        (await blad.Locator(".aanzet").TextContentAsync())!.ShouldContain("Aan zet: het gebiedsteam");
        await Browser.MoetPassen(blad);
    }

    [Fact]
    public async Task Is_niets_voor_een_gemeente()
    {
        var blad = await browser.Als($"burgemeester-{Ketencontract.Oostende}");

        (await blad.GotoAsync("/betalingen"))!.Status.ShouldBe(404);
    }

    private static async Task Doe(IPage blad, ILocator opdracht, string knop, string zin)
    {
        await opdracht.GetByRole(AriaRole.Button, new() { Name = knop }).ClickAsync();
        await blad.GetByRole(AriaRole.Status).Filter(new() { HasText = zin }).WaitForAsync();
    }
}
