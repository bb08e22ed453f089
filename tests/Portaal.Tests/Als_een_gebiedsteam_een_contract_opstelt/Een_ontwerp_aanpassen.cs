using Gebiedswerking.Scenario.Tests;
using Microsoft.Playwright;

namespace Gebiedswerking.Portaal.Tests.Als_een_gebiedsteam_een_contract_opstelt;

[Collection("browser")]
public sealed class Een_ontwerp_aanpassen(Browser browser)
{
    [Fact]
    public async Task Komt_in_de_plaats_en_houdt_wat_niet_veranderde()
    {
        var verhaal = await Contractverhaal.Ontwerp(browser.Huis);
        var team = await browser.Als(Contractverhaal.Team, javascript: false);
        await team.GotoAsync("/");
        await team.Locator($"ol.kaarten a[href='/contracten/{verhaal.Id}']").ClickAsync();
        await team.Knop("Ontwerp aanpassen").ClickAsync();
        var klad = new Uri(team.Url).AbsolutePath;
        await team.GotoAsync($"{klad}/verbintenissen/1");
        (await team.Locator("[name='verbintenissen[0].mijlpalen[0].bedrag']").InputValueAsync()).ShouldBe("250.000,50");
        await team.Vul("verbintenissen[0].mijlpalen[0].bewijs", "Foto's en een verslag");
        await team.Knop("Bewaren").ClickAsync();
        await team.GotoAsync($"{klad}/voorwaarden");
        await team.Knop("Voorwaarde toevoegen").ClickAsync();
        await team.Vul("voorwaarden[0].omschrijving", "De vergunning is er.");
        await team.Vul("voorwaarden[0].bewijs", "De vergunning zelf.");
        await team.Knop("Bewaren").ClickAsync();
        await team.GotoAsync($"{klad}/einde");
        await team.Vul("opzegging.regeling", "Met een brief aan alle partijen.");
        await team.Knop("Bewaren").ClickAsync();
        (await team.Locator("#opzegging-termijn-fout").TextContentAsync())!.ShouldContain("opzegtermijn");
        await team.Vul("opzegging.termijn", "90");
        await team.Knop("Bewaren").ClickAsync();
        await team.GetByText("Foto's en een verslag").WaitForAsync();
        await team.Foto("wijziging");

        // a comment is no other text: it is no reason to refuse
        await verhaal.Lukt($"burgemeester-{Contractverhaal.Geel}", "opmerkingen", new { plaats = "contract", tekst = "Goed zo." });
        await team.Knop("Wijzigingen bewaren in het ontwerp").ClickAsync();
        await team.Gemeld("Uw wijzigingen zijn bewaard.");
        await team.Link("Bekijk wat veranderde in de tekst").ClickAsync();
        (await team.GetByText("De vergunning is er.").First.IsVisibleAsync()).ShouldBeTrue();
        (await verhaal.Doet(Contractverhaal.Team, "opmerkingen", new { plaats = $"mijlpaal:{verhaal.Mijlpaal}", tekst = "Dezelfde mijlpaal." })).Status
            .ShouldBe(System.Net.HttpStatusCode.OK, "de mijlpaal hield zijn nummer");
    }

    [Fact]
    public async Task Toont_bij_een_botsing_beide_versies_en_verliest_niets()
    {
        var verhaal = await Contractverhaal.Ontwerp(browser.Huis);
        var team = await browser.Als(Contractverhaal.Team, javascript: false);
        await team.GotoAsync($"/contracten/{verhaal.Id}");
        await team.Knop("Ontwerp aanpassen").ClickAsync();
        var klad = new Uri(team.Url).AbsolutePath;
        await team.GotoAsync($"{klad}/verbintenissen/1");
        await team.Vul("verbintenissen[0].omschrijving", "Een smal fietspad");
        await team.Knop("Bewaren").ClickAsync();
        await verhaal.Vervang("Vrijwilligers begeleiden", "Vrijwilligers vormen");
        await team.GotoAsync(klad);
        await team.Knop("Wijzigingen bewaren in het ontwerp").ClickAsync();

        (await team.GetByRole(AriaRole.Alert).TextContentAsync())!.ShouldContain("Een collega wijzigde dit intussen.");
        var hun = team.GetByRole(AriaRole.Table, new() { Name = "Wat uw collega veranderde" });
        (await hun.GetByText("Vrijwilligers vormen", new() { Exact = true }).First.IsVisibleAsync()).ShouldBeTrue();
        var mijn = team.GetByRole(AriaRole.Table, new() { Name = "Wat uw tekst verandert" });
        (await mijn.GetByText("Een smal fietspad").First.IsVisibleAsync()).ShouldBeTrue();
        await team.Foto("botsing");
        await team.Knop("Verder met mijn tekst").ClickAsync();
        await team.Gemeld("U werkt verder met uw tekst.");
        await team.GotoAsync($"{klad}/verbintenissen/2");
        await team.Vul("verbintenissen[1].omschrijving", "Vrijwilligers vormen");
        await team.Knop("Bewaren").ClickAsync();
        await team.GotoAsync(klad);
        await team.Knop("Wijzigingen bewaren in het ontwerp").ClickAsync();
        await team.Gemeld("Uw wijzigingen zijn bewaard.");
        (await team.GetByText("Een smal fietspad").First.IsVisibleAsync()).ShouldBeTrue();
        (await team.GetByText("Vrijwilligers vormen").First.IsVisibleAsync()).ShouldBeTrue();
    }

    [Fact]
    public async Task Kan_in_twee_vensters_zonder_dat_het_ene_het_andere_stil_overschrijft()
    {
        var team = await browser.Als(Contractverhaal.Team);
        var klad = await team.Begin($"Twee vensters {Guid.CreateVersion7()}");
        await team.GotoAsync($"{klad}/einde");
        var tweede = await team.Context.NewPageAsync();
        await tweede.GotoAsync($"{klad}/einde");
        await tweede.Vul("toetreding", "Uit het tweede venster.");
        await tweede.Knop("Bewaren").ClickAsync();
        await tweede.Gemeld("Dit deel is bewaard.");

        await team.Vul("toetreding", "Uit het eerste venster.");
        await team.Knop("Bewaren").ClickAsync();
        (await team.GetByRole(AriaRole.Alert).TextContentAsync())!.ShouldContain("in een ander venster");
        (await team.Locator("#toetreding").InputValueAsync()).ShouldBe("Uit het eerste venster.");
        await team.Knop("Bewaren").ClickAsync();
        await team.Gemeld("Dit deel is bewaard.");
        await team.GotoAsync($"{klad}/einde");
        await team.Knop("Bewaren").ClickAsync();
        await team.Gemeld("Dit deel is bewaard.");
        await team.GoBackAsync();
        (await team.Locator("#toetreding").InputValueAsync()).ShouldBe("Uit het eerste venster.");
    }

    [Fact]
    public async Task Is_niet_aan_het_team_van_een_andere_regio()
    {
        var verhaal = await Contractverhaal.TerOndertekening(browser.Huis);
        var ander = await browser.Als("gebiedsteam-REFREG01", javascript: false);
        (await ander.GotoAsync($"/contracten/{verhaal.Id}"))!.Status.ShouldBe(404);
        (await ander.GotoAsync($"/contracten/{verhaal.Id}/papier"))!.Status.ShouldBe(404);
    }
}
