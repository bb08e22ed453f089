using Gebiedswerking.Scenario.Tests;
using Microsoft.Playwright;

namespace Gebiedswerking.Portaal.Tests.Als_een_avenant_getekend_wordt;

[Collection("browser")]
public sealed class Tekenen(Browser browser)
{
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Doet_wie_het_in_zijn_overzicht_vindt_en_leest_wat_er_verandert(bool javascript)
    {
        var avenant = await (await Avenantverhaal.Langer(browser.Huis)).LigtVoor();
        var blad = await browser.Als($"voorzitter-gemeenteraad-{Contractverhaal.Mol}", javascript);
        await Taak(blad, avenant).ClickAsync();

        (await blad.GetByRole(AriaRole.Heading, new() { Level = 1 }).TextContentAsync()).ShouldBe("Avenant 1: andere datums");
        (await blad.GetByText("De aannemer had vertraging.").IsVisibleAsync()).ShouldBeTrue();
        (await Rij(blad, "Einddatum").Locator("del").TextContentAsync()).ShouldBe(Taal.Dag(Contractverhaal.Vandaag.AddYears(3)));
        (await Rij(blad, "Einddatum").Locator("ins").TextContentAsync()).ShouldBe(Taal.Dag(Contractverhaal.Vandaag.AddYears(4)));
        (await blad.Locator(".aanzet li").Filter(new() { HasText = "Mol" }).First.TextContentAsync())!.ShouldContain("Handtekening van de voorzitter van de gemeenteraad");
        (await blad.GetByText(await avenant.Hash()).IsVisibleAsync()).ShouldBeTrue();
        await Browser.MoetPassen(blad);
        await VulRaadsbesluitIn(blad);

        await Gedaan(blad, "Uw handtekening is gezet.");
        (await Knop(blad).CountAsync()).ShouldBe(0);
        (await blad.GetByText("Getekend door de voorzitter van de gemeenteraad").IsVisibleAsync()).ShouldBeTrue();
        await Browser.MoetPassen(blad);
        await blad.GotoAsync("/");
        (await Taak(blad, avenant).CountAsync()).ShouldBe(0);
    }

    [Fact]
    public async Task Laat_het_gelden_met_de_laatste_handtekening_en_niet_eerder()
    {
        var avenant = await (await Avenantverhaal.Langer(browser.Huis)).LigtVoor();
        foreach (var gemeente in (string[])[Contractverhaal.Geel, Contractverhaal.Mol])
        {
            await avenant.Tekent($"voorzitter-gemeenteraad-{gemeente}", Contractverhaal.Raadsbesluit);
            await avenant.Tekent($"algemeen-directeur-{gemeente}", Contractverhaal.Raadsbesluit);
        }

        var (oud, nieuw) = (Taal.Dag(Contractverhaal.Vandaag.AddYears(3)), Taal.Dag(Contractverhaal.Vandaag.AddYears(4)));
        var blad = await browser.Als($"partner-{Contractverhaal.Vereniging}", javascript: false);
        await blad.GotoAsync($"/contracten/{avenant.Contract.Id}");
        (await blad.GetByText($"tot en met {oud}").IsVisibleAsync()).ShouldBeTrue();
        await blad.GetByRole(AriaRole.Link, new() { Name = "Avenant 1: andere datums" }).ClickAsync();
        await blad.GetByLabel("Datum van het besluit").FillAsync("2026-01-12");
        await blad.GetByLabel("Titel of nummer van het besluit").FillAsync("Statuten, artikel 4");
        await Knop(blad).ClickAsync();

        await Gedaan(blad, "Het was de laatste: het avenant geldt nu.");
        (await blad.Locator(".stand").TextContentAsync()).ShouldBe("Aangenomen: geldt nu");
        (await Rij(blad, "Einddatum").Locator("del").TextContentAsync()).ShouldBe(oud);
        await Browser.MoetPassen(blad);
        var burger = await browser.Anoniem(javascript: false);
        await burger.GotoAsync(avenant.Blad);
        (await Rij(burger, "Einddatum").Locator("ins").TextContentAsync()).ShouldBe(nieuw);
        (await burger.GetByText("De aannemer had vertraging.").CountAsync()).ShouldBe(0, "vrije tekst is nooit openbaar");
        await burger.GetByRole(AriaRole.Link, new() { Name = "Lees de volledige tekst met het avenant erin of druk ze af" }).ClickAsync();
        (await burger.GetByText(await avenant.Hash()).IsVisibleAsync()).ShouldBeTrue();
        await burger.GotoAsync($"/contracten/{avenant.Contract.Id}");
        (await burger.GetByText($"tot en met {nieuw}").IsVisibleAsync()).ShouldBeTrue();
    }

    [Fact]
    public async Task Kan_met_het_toetsenbord_alleen()
    {
        var avenant = await (await Avenantverhaal.Langer(browser.Huis)).LigtVoor();
        var blad = await browser.Als($"voorzitter-gemeenteraad-{Contractverhaal.Mol}");
        await Browser.Toets(blad, $"a[href='{avenant.Blad}']");
        await blad.Keyboard.PressAsync("Enter");
        await blad.WaitForURLAsync($"**{avenant.Blad}");
        await Browser.Toets(blad, "#datum");
        await blad.Keyboard.TypeAsync("01012026");
        await Browser.Toets(blad, "#referentie");
        await blad.Keyboard.TypeAsync("Gemeenteraad, punt 3");
        await Browser.Toets(blad, "#uri");
        await blad.Keyboard.TypeAsync("https://voorbeeld.invalid/raad");
        await Browser.Toets(blad, "#bekendmaking");
        await blad.Keyboard.TypeAsync("02022026");
        await Browser.Toets(blad, "form[action*='Ondertekening'] button");
        await blad.Keyboard.PressAsync("Enter");

        await Gedaan(blad, "Uw handtekening is gezet.");
    }

    [Fact]
    public async Task Wacht_op_het_visum_van_de_gemeente_die_meer_betaalt()
    {
        var avenant = await (await Avenantverhaal.Duurder(browser.Huis)).LigtVoor();
        var voorzitter = await browser.Als($"voorzitter-gemeenteraad-{Contractverhaal.Geel}", javascript: false);
        (await voorzitter.Locator("#tedoen ~ ol li").Filter(new() { Has = voorzitter.Locator($"a[href='{avenant.Blad}']") }).TextContentAsync())!.ShouldContain("zodra de financieel directeur het visum geeft");
        await voorzitter.GotoAsync(avenant.Blad);
        (await voorzitter.GetByText("U kunt nog niet tekenen").IsVisibleAsync()).ShouldBeTrue();
        (await Knop(voorzitter).CountAsync()).ShouldBe(0);
        var mol = await browser.Als($"financieel-directeur-{Contractverhaal.Mol}", javascript: false);
        (await Taak(mol, avenant).CountAsync()).ShouldBe(0, "Mol betaalt niet meer");

        var directeur = await browser.Als($"financieel-directeur-{Contractverhaal.Geel}", javascript: false);
        await Taak(directeur, avenant).ClickAsync();
        (await directeur.GetByText("Door dit avenant betaalt de gemeente € 10.000,00 meer").IsVisibleAsync()).ShouldBeTrue();
        (await directeur.GetByText("€ 10.000,00 meer", new() { Exact = true }).IsVisibleAsync()).ShouldBeTrue();
        await Browser.MoetPassen(directeur);
        await directeur.GetByRole(AriaRole.Button, new() { Name = "Visum bewaren" }).ClickAsync();
        (await directeur.Locator("#uitkomst-fout").TextContentAsync()).ShouldNotBeNullOrEmpty();
        await directeur.GetByLabel("Wat is uw besluit?").SelectOptionAsync("verleend");
        await directeur.GetByLabel("Plaats in het meerjarenplan").FillAsync("MJP 2026-2031, actie 12");
        await directeur.GetByRole(AriaRole.Button, new() { Name = "Visum bewaren" }).ClickAsync();
        await Gedaan(directeur, "Uw visum is bewaard.");
        await directeur.GotoAsync("/");
        (await Taak(directeur, avenant).CountAsync()).ShouldBe(0);

        await voorzitter.GotoAsync(avenant.Blad);
        (await Knop(voorzitter).IsVisibleAsync()).ShouldBeTrue();
    }

    [Fact]
    public async Task Doet_wie_een_andere_tekst_las_niet()
    {
        var avenant = await (await Avenantverhaal.Langer(browser.Huis)).LigtVoor();
        var blad = await browser.Als($"voorzitter-gemeenteraad-{Contractverhaal.Mol}");
        await blad.GotoAsync(avenant.Blad);
        await blad.EvaluateAsync("document.querySelector('form[action*=Ondertekening] [name=Hash]').value = 'a'.repeat(64)");

        await VulRaadsbesluitIn(blad);

        (await blad.GetByRole(AriaRole.Alert).TextContentAsync())!.ShouldContain("De tekst die u las, is niet de tekst die voorligt.");
    }

    [Theory]
    [InlineData("")]
    [InlineData("/tekst")]
    public async Task Is_er_niet_voor_wie_er_niets_mee_te_maken_heeft(string bladzijde)
    {
        var avenant = await (await Avenantverhaal.Langer(browser.Huis)).LigtVoor();

        foreach (var blad in new[] { await browser.Als("burgemeester-11002", javascript: false), await browser.Anoniem(javascript: false) })
        {
            (await blad.GotoAsync(avenant.Blad + bladzijde))!.Status.ShouldBe(404);
            await blad.GotoAsync($"/contracten/{avenant.Contract.Id}");
            (await blad.GetByRole(AriaRole.Heading, new() { Name = "Avenanten" }).CountAsync()).ShouldBe(0);
        }
    }

    private static ILocator Taak(IPage blad, Avenantverhaal avenant) => blad.Locator($"#tedoen ~ ol a[href='{avenant.Blad}']");

    private static ILocator Rij(IPage blad, string veld) => blad.GetByRole(AriaRole.Row).Filter(new() { Has = blad.GetByRole(AriaRole.Rowheader, new() { Name = veld, Exact = true }) });

    private static ILocator Knop(IPage blad) => blad.GetByRole(AriaRole.Button, new() { Name = "Ondertekenen", Exact = true });

    private static Task Gedaan(IPage blad, string zin) => blad.GetByRole(AriaRole.Status).Filter(new() { HasText = zin }).WaitForAsync();

    private static async Task VulRaadsbesluitIn(IPage blad)
    {
        await blad.GetByLabel("Datum van het besluit").FillAsync("2026-01-12");
        await blad.GetByLabel("Titel of nummer van het besluit").FillAsync("Gemeenteraad, punt 3");
        await blad.GetByLabel("Webadres waar het besluit staat").FillAsync("https://voorbeeld.invalid/raad");
        await blad.GetByLabel("Dag waarop het besluit bekendgemaakt is").FillAsync("2026-01-13");
        await Knop(blad).ClickAsync();
    }
}
