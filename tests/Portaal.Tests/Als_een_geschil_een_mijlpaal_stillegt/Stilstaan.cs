using Gebiedswerking.Scenario.Tests;
using Microsoft.Playwright;

namespace Gebiedswerking.Portaal.Tests.Als_een_geschil_een_mijlpaal_stillegt;

[Collection("browser")]
public sealed class Stilstaan(Browser browser)
{
    [Fact]
    public async Task Zegt_de_bladzijde_dat_en_vraagt_niemand_nog_iets()
    {
        var verhaal = await Contractverhaal.MetVerslag(browser.Huis);
        var pad = $"/contracten/{verhaal.Id}/mijlpalen/{verhaal.Mijlpaal}";
        var burgemeester = await browser.Als($"burgemeester-{Contractverhaal.Geel}", javascript: false);
        (await Taken(burgemeester, pad).CountAsync()).ShouldBe(1);
        var team = await browser.Als(Contractverhaal.Team, javascript: false);
        await team.GotoAsync(pad);
        (await Knoppen(team).CountAsync()).ShouldBe(1, "terugsturen kan nog");

        await MeldGeschil(verhaal);

        await burgemeester.GotoAsync("/");
        (await Taken(burgemeester, pad).CountAsync()).ShouldBe(0, "wat stilstaat, is geen taak en niet te laat");
        foreach (var blad in new[] { burgemeester, team })
        {
            await blad.GotoAsync(pad);
            (await blad.GetByRole(AriaRole.Heading, new() { Name = "Deze mijlpaal staat stil door een geschil" }).IsVisibleAsync()).ShouldBeTrue();
            (await blad.GetByText("Gemeld, wacht op bemiddelaars: Een fietspad langs het kanaal").IsVisibleAsync()).ShouldBeTrue();
            (await blad.GetByText("Aan zet:").CountAsync()).ShouldBe(0);
            (await Knoppen(blad).CountAsync()).ShouldBe(0);
            await Browser.MoetPassen(blad);
        }

        await burgemeester.GetByRole(AriaRole.Link, new() { Name = "Bekijk het geschil en wat er nodig is om verder te gaan" }).ClickAsync();
        (await burgemeester.GetByRole(AriaRole.Heading, new() { Name = "Geschillen" }).IsVisibleAsync()).ShouldBeTrue();
        await burgemeester.GotoAsync("/mijlpalen/ondertekenen");
        (await burgemeester.Locator($"a[href='{pad}']").CountAsync()).ShouldBe(0);
    }

    [Fact]
    public async Task Ziet_een_burger_dat_hij_stilstaat_maar_niet_waarover_het_gaat()
    {
        var verhaal = await Contractverhaal.MetVerslag(browser.Huis);
        await MeldGeschil(verhaal);
        var burger = await browser.Anoniem(javascript: false);
        await burger.GotoAsync($"/contracten/{verhaal.Id}/mijlpalen/{verhaal.Mijlpaal}");

        (await burger.GetByRole(AriaRole.Heading, new() { Name = "Deze mijlpaal staat stil door een geschil" }).IsVisibleAsync()).ShouldBeTrue();
        (await burger.GetByText("wacht op bemiddelaars").CountAsync()).ShouldBe(0);
        await burger.GotoAsync($"/contracten/{verhaal.Id}");
        (await burger.GetByText("Staat stil door een geschil. Vervaldatum:").IsVisibleAsync()).ShouldBeTrue();
        (await burger.GetByText("wacht op handtekeningen").IsVisibleAsync()).ShouldBeTrue();
    }

    private async Task MeldGeschil(Contractverhaal verhaal)
    {
        var geel = (await (await browser.Huis.Als(Contractverhaal.Team)).Leest(
            "query($id: UUID!) { mijlpaal(id: $id) { verbintenisId verantwoordelijkeKbo } }", new { id = verhaal.Mijlpaal })).GetProperty("mijlpaal");
        await verhaal.Lukt($"partner-{Contractverhaal.Vereniging}", "geschillen", new
        {
            verbintenis = geel.GetProperty("verbintenisId").GetGuid(), omschrijving = "Wij zijn het niet eens.",
            partijen = new[] { geel.GetProperty("verantwoordelijkeKbo").GetString(), Contractverhaal.Vereniging },
        });
        await verhaal.Gelezen();
    }

    private static ILocator Taken(IPage blad, string pad) => blad.Locator($"#tedoen ~ ol a[href='{pad}']");

    private static ILocator Knoppen(IPage blad) => blad.GetByRole(AriaRole.Main).GetByRole(AriaRole.Button);
}
