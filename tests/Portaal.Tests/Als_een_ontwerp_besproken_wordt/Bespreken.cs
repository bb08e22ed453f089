using Gebiedswerking.Scenario.Tests;
using Microsoft.Playwright;

namespace Gebiedswerking.Portaal.Tests.Als_een_ontwerp_besproken_wordt;

[Collection("browser")]
public sealed class Bespreken(Browser browser)
{
    [Fact]
    public async Task Plaatst_een_partij_een_opmerking_en_handelt_het_team_ze_af()
    {
        var verhaal = await Contractverhaal.Ontwerp(browser.Huis);
        var burgemeester = await browser.Als($"burgemeester-{Contractverhaal.Geel}", javascript: false);
        await burgemeester.GotoAsync($"/contracten/{verhaal.Id}");
        await burgemeester.GetByRole(AriaRole.Link, new() { Name = "Lees of plaats opmerkingen bij het ontwerp" }).ClickAsync();
        await burgemeester.GetByLabel("Waarover gaat het?").SelectOptionAsync($"mijlpaal:{verhaal.Mijlpaal}");
        await Knop(burgemeester, "Opmerking plaatsen").ClickAsync();
        (await burgemeester.Locator("#tekst-fout").TextContentAsync()).ShouldNotBeNullOrEmpty();
        (await burgemeester.GetByLabel("Waarover gaat het?").InputValueAsync()).ShouldBe($"mijlpaal:{verhaal.Mijlpaal}");
        await burgemeester.GetByLabel("Uw opmerking").FillAsync("Dit is te vroeg.");
        await Knop(burgemeester, "Opmerking plaatsen").ClickAsync();
        await burgemeester.GetByRole(AriaRole.Status).Filter(new() { HasText = "Uw opmerking is bewaard." }).WaitForAsync();
        await Browser.MoetPassen(burgemeester);

        var team = await browser.Als(Contractverhaal.Team, javascript: false);
        await team.GotoAsync($"/contracten/{verhaal.Id}/opmerkingen");
        (await team.GetByText("Dit is te vroeg.").IsVisibleAsync()).ShouldBeTrue();
        await team.GetByLabel("Wat doet u ermee?").FillAsync("We schuiven de datum op.");
        await Knop(team, "Afhandelen").ClickAsync();

        await team.GetByRole(AriaRole.Status).Filter(new() { HasText = "De opmerking is afgehandeld." }).WaitForAsync();
        (await team.GetByText("We schuiven de datum op.").IsVisibleAsync()).ShouldBeTrue();
        (await Knop(team, "Afhandelen").CountAsync()).ShouldBe(0);
    }

    [Fact]
    public async Task Toont_wat_er_in_de_tekst_veranderde_in_gewone_woorden()
    {
        var verhaal = await Contractverhaal.Ontwerp(browser.Huis);
        var team = await browser.Als(Contractverhaal.Team, javascript: false);
        await team.GotoAsync($"/contracten/{verhaal.Id}/verschil");
        (await team.GetByText("Er is nog maar een tekst.").IsVisibleAsync()).ShouldBeTrue();

        await verhaal.Vervang("Een fietspad langs het kanaal", "Een breed fietspad langs het kanaal");
        await team.ReloadAsync();

        (await team.Locator("del").First.TextContentAsync()).ShouldNotBeNullOrEmpty();
        (await team.Locator("ins").Filter(new() { HasText = "Een breed fietspad langs het kanaal" }).First.IsVisibleAsync()).ShouldBeTrue();
        await Browser.MoetPassen(team);
    }

    [Fact]
    public async Task Bestaat_de_bespreking_niet_voor_een_buitenstaander()
    {
        var verhaal = await Contractverhaal.Ontwerp(browser.Huis);
        var parlement = await browser.Als("parlement", javascript: false);

        (await parlement.GotoAsync($"/contracten/{verhaal.Id}/opmerkingen"))!.Status.ShouldBe(404);
        (await parlement.GotoAsync($"/contracten/{verhaal.Id}/verschil"))!.Status.ShouldBe(404);
    }

    private static ILocator Knop(IPage blad, string naam) => blad.GetByRole(AriaRole.Button, new() { Name = naam });
}
