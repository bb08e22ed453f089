using Gebiedswerking.Scenario.Tests;
using Microsoft.Playwright;

namespace Gebiedswerking.Portaal.Tests.Als_een_verbintenis_niet_nagekomen_wordt;

[Collection("browser")]
public sealed class Naleven(Browser browser)
{
    /// <summary>Under which number Identiteit knows demo-bemiddelaar.</summary>
    private const string Bemiddelaar = "3ab0030b-6c89-59c4-9a97-6001f2f88357";

    [Fact]
    public async Task Stelt_een_gemeente_een_andere_in_gebreke_en_aanvaardt_ze_het_herstel()
    {
        var verhaal = await Contractverhaal.InWerking(browser.Huis);
        var mol = await browser.Als($"burgemeester-{Contractverhaal.Mol}", javascript: false);
        await mol.GotoAsync($"/contracten/{verhaal.Id}");
        await mol.GetByRole(AriaRole.Link, new() { Name = "Ingebrekestellingen, geschillen, rechtsgangen en kennisnames" }).ClickAsync();
        await mol.GetByText("Een partij in gebreke stellen").ClickAsync();
        await mol.GetByLabel("Op welk artikel van het contract steunt dit?").FillAsync("Artikel 3");
        await mol.GetByLabel("Laatste dag om te herstellen").FillAsync($"{Contractverhaal.Vandaag.AddDays(30):yyyy-MM-dd}");
        await Knop(mol, "In gebreke stellen").ClickAsync();
        await mol.GetByRole(AriaRole.Alert).WaitForAsync();
        (await mol.Locator("#reden-ingebreke-fout").TextContentAsync()).ShouldNotBeNullOrEmpty();
        (await mol.GetByLabel("Op welk artikel van het contract steunt dit?").InputValueAsync()).ShouldBe("Artikel 3");
        await mol.GetByLabel("Wat loopt er mis?").FillAsync("Er gebeurt niets.");
        await Knop(mol, "In gebreke stellen").ClickAsync();
        await Gedaan(mol, "De ingebrekestelling is verstuurd.");
        await Browser.MoetPassen(mol);

        var geel = await browser.Als($"gemeentemedewerker-{Contractverhaal.Geel}", javascript: false);
        await Taak(geel, verhaal, "Herstellen en melden");
        (await geel.GetByText("Er gebeurt niets.").IsVisibleAsync()).ShouldBeTrue();
        await geel.GetByLabel("Hoe is het hersteld?").FillAsync("Wij zijn begonnen.");
        await Knop(geel, "Herstel melden").ClickAsync();
        await Gedaan(geel, "U hebt gemeld dat het hersteld is.");

        await mol.GotoAsync("/");
        await Taak(mol, verhaal, "Herstel aanvaarden");
        await Knop(mol, "Herstel aanvaarden").ClickAsync();
        await Gedaan(mol, "U hebt het herstel aanvaard.");
        (await mol.GetByText("Hersteld", new() { Exact = true }).First.IsVisibleAsync()).ShouldBeTrue();
    }

    [Fact]
    public async Task Brengt_een_bemiddelaar_de_partijen_tot_een_vergelijk()
    {
        var verhaal = await Contractverhaal.InWerking(browser.Huis);
        var pad = $"/contracten/{verhaal.Id}/naleving";
        var partner = await browser.Als($"partner-{Contractverhaal.Vereniging}", javascript: false);
        await partner.GotoAsync(pad);
        await partner.GetByText("Een geschil melden").ClickAsync();
        await partner.GetByLabel("Geel", new() { Exact = true }).CheckAsync();
        await partner.GetByLabel("Vrienden van de Nete (verzonnen)").CheckAsync();
        await partner.GetByLabel("Waarover gaat het geschil?").FillAsync("Wij zijn het niet eens.");
        await Knop(partner, "Geschil melden").ClickAsync();
        await Gedaan(partner, "Het geschil is gemeld.");

        var team = await browser.Als(Contractverhaal.Team, javascript: false);
        await team.GotoAsync(pad);
        await team.GetByText("Een bemiddelaar voorstellen").ClickAsync();
        await team.GetByLabel("Naam van de externe deskundige").FillAsync("An Peeters");
        await team.GetByLabel("Nummer van de deskundige op dit platform").FillAsync(Bemiddelaar);
        await team.GetByLabel("Verklaring dat er geen belangenconflict is").FillAsync("Ik ken niemand.");
        await Knop(team, "Bemiddelaar voorstellen").ClickAsync();
        await Gedaan(team, "De bemiddelaar is voorgesteld.");

        var geel = await browser.Als($"burgemeester-{Contractverhaal.Geel}", javascript: false);
        await partner.GotoAsync("/");
        foreach (var blad in new[] { geel, partner })
        {
            await Taak(blad, verhaal, "Bemiddelaar aanvaarden of weigeren");
            await Knop(blad, "Bemiddelaar aanvaarden").ClickAsync();
            await Gedaan(blad, "U hebt de bemiddelaar aanvaard.");
        }

        var bemiddelaar = await browser.Als("bemiddelaar", javascript: false);
        await Taak(bemiddelaar, verhaal, "Bemiddelen");
        await bemiddelaar.GetByText("Een vergelijk voorleggen").ClickAsync();
        await bemiddelaar.GetByLabel("Tekst van het vergelijk").FillAsync("Een jaar later.");
        await Knop(bemiddelaar, "Vergelijk voorleggen").ClickAsync();
        await Gedaan(bemiddelaar, "Het vergelijk ligt voor");
        await Browser.MoetPassen(bemiddelaar);
        foreach (var blad in new[] { geel, partner })
        {
            await blad.GotoAsync("/");
            await Taak(blad, verhaal, "Vergelijk lezen en beslissen");
            (await blad.GetByText("Een jaar later.").IsVisibleAsync()).ShouldBeTrue();
            await Knop(blad, "Vergelijk aanvaarden").ClickAsync();
            await Gedaan(blad, "U hebt het vergelijk aanvaard.");
        }

        (await partner.GetByText("Geschikt met een vergelijk").IsVisibleAsync()).ShouldBeTrue();
        (await partner.GetByText("Staat stil door een geschil").CountAsync()).ShouldBe(0);
    }

    [Fact]
    public async Task Ziet_een_burger_geen_geschil_en_geen_formulier()
    {
        var verhaal = await Contractverhaal.InWerking(browser.Huis);
        var blad = await browser.Anoniem(javascript: false);
        await blad.GotoAsync($"/contracten/{verhaal.Id}/naleving");
        (await blad.GetByRole(AriaRole.Heading, new() { Name = "Kennisname door gemeenteraden" }).IsVisibleAsync()).ShouldBeTrue();
        (await blad.GetByRole(AriaRole.Heading, new() { Name = "Geschillen" }).CountAsync()).ShouldBe(0);
        (await blad.Locator("form[action*='naleving'] button").CountAsync()).ShouldBe(0);
    }

    private static async Task Taak(IPage blad, Contractverhaal verhaal, string wat) => await blad
        .Locator($"#tedoen ~ ol a[href='/contracten/{verhaal.Id}/naleving']").Filter(new() { HasText = wat }).ClickAsync();

    private static Task Gedaan(IPage blad, string zin) => blad.GetByRole(AriaRole.Status).Filter(new() { HasText = zin }).WaitForAsync();

    private static ILocator Knop(IPage blad, string naam) => blad.GetByRole(AriaRole.Button, new() { Name = naam, Exact = true });
}
