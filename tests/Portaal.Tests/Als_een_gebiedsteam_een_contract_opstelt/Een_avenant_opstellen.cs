using Gebiedswerking.Scenario.Tests;
using Microsoft.Playwright;

namespace Gebiedswerking.Portaal.Tests.Als_een_gebiedsteam_een_contract_opstelt;

[Collection("browser")]
public sealed class Een_avenant_opstellen(Browser browser)
{
    [Fact]
    public async Task Vraagt_alleen_wat_deze_soort_verandert_en_legt_het_voor()
    {
        var verhaal = await Contractverhaal.InWerking(browser.Huis);
        var team = await browser.Als(Contractverhaal.Team, javascript: false);
        await team.GotoAsync($"/contracten/{verhaal.Id}");
        await team.Knop("Avenant opstellen").ClickAsync();
        var klad = new Uri(team.Url).AbsolutePath;
        (await team.GetByText("Schrijf waarom dit avenant nodig is.").IsVisibleAsync()).ShouldBeTrue();
        await team.Foto("avenant-leeg");
        await team.GotoAsync($"{klad}/avenant");
        await team.Kies("avenant.soort", "termijn");
        await team.Vul("avenant.reden", "De aannemer had vertraging.");
        await team.Knop("Bewaren").ClickAsync();
        await team.GotoAsync($"{klad}/verbintenissen/1");
        (await team.Locator("[name='verbintenissen[0].omschrijving']").CountAsync()).ShouldBe(0, "andere datums veranderen geen woorden");
        (await team.Knop("Mijlpaal toevoegen").CountAsync()).ShouldBe(0);
        await team.Vul("verbintenissen[0].mijlpalen[0].vervaldatum", Schrijven.Dag(200));
        await team.Foto("avenant-mijlpaal");
        await team.Knop("Bewaren").ClickAsync();
        await team.GotoAsync(klad);
        (await team.Locator("ins").Filter(new() { HasText = Taal.Dag(Contractverhaal.Vandaag.AddDays(200)) }).First.IsVisibleAsync()).ShouldBeTrue("de tabel zegt wat verandert");
        await team.Foto("avenant-klaar");
        await team.Knop("Avenant bewaren als ontwerp").ClickAsync();
        await team.Gemeld("Het avenant is bewaard als ontwerp.");
        await team.Knop("Ontwerp aanpassen").ClickAsync();
        var tweede = new Uri(team.Url).AbsolutePath;
        await team.GotoAsync($"{tweede}/algemeen");
        await team.Vul("einddatum", $"{Contractverhaal.Vandaag.AddYears(4):yyyy-MM-dd}");
        await team.Knop("Bewaren").ClickAsync();
        await team.GotoAsync(tweede);
        await team.Knop("Avenant bewaren als ontwerp").ClickAsync();
        await team.Gemeld("Uw wijzigingen zijn bewaard.");
        (await team.GetByRole(AriaRole.Rowheader, new() { Name = "Einddatum" }).IsVisibleAsync()).ShouldBeTrue();
        await team.Foto("avenant-ontwerp");
        await team.Knop("Avenant voorleggen").ClickAsync();
        await team.Gemeld("Het avenant ligt nu voor ter ondertekening.");
        await team.GotoAsync($"/contracten/{verhaal.Id}");
        (await team.Knop("Avenant opstellen").CountAsync()).ShouldBe(0, "er loopt er een");
    }

    [Fact]
    public async Task Neemt_een_partij_op_die_ook_iets_belooft()
    {
        var verhaal = await Contractverhaal.InWerking(browser.Huis);
        var team = await browser.Als(Contractverhaal.Team, javascript: false);
        await team.GotoAsync($"/contracten/{verhaal.Id}");
        await team.Knop("Avenant opstellen").ClickAsync();
        var klad = new Uri(team.Url).AbsolutePath;
        await team.GotoAsync($"{klad}/avenant");
        await team.Kies("avenant.soort", "materieel");
        await team.Vul("avenant.reden", "Balen doet mee.");
        await team.Knop("Bewaren").ClickAsync();
        await team.GotoAsync($"{klad}/partijen");
        await team.GetByLabel("Gemeente", new() { Exact = true }).SelectOptionAsync("13003");
        await team.Knop("Gemeente toevoegen").ClickAsync();
        await team.GotoAsync(klad);
        await team.Knop("Avenant bewaren als ontwerp").ClickAsync();
        await team.Gemeld("Het avenant is bewaard als ontwerp.");
        (await team.GetByText("Wordt partij door dit avenant").IsVisibleAsync()).ShouldBeTrue();

        // its new part has no number that lasts: writing on works all the same
        await team.Knop("Ontwerp aanpassen").ClickAsync();
        await team.GotoAsync($"{new Uri(team.Url).AbsolutePath}/avenant");
        await team.Vul("avenant.reden", "Balen doet mee met het fietspad.");
        await team.Knop("Bewaren").ClickAsync();
        await team.Knop("Avenant bewaren als ontwerp").ClickAsync();
        await team.Gemeld("Uw wijzigingen zijn bewaard.");
        (await team.GetByText("Balen doet mee met het fietspad.").IsVisibleAsync()).ShouldBeTrue();
    }
}
