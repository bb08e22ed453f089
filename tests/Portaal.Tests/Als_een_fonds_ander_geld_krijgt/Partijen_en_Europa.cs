using Gebiedswerking.Scenario.Tests;
using Microsoft.Playwright;

namespace Gebiedswerking.Portaal.Tests.Als_een_fonds_ander_geld_krijgt;

[Collection("browser")]
public sealed class Partijen_en_Europa(Browser browser)
{
    [Fact]
    public async Task Telt_wat_een_partij_belooft_pas_als_de_regering_het_bevestigt()
    {
        var keten = await Ketenverhaal.MetFonds(browser.Huis);
        var adres = $"/fondsen/{keten.Fonds}/ander-geld";
        var team = await browser.Als(Ketenverhaal.Team, javascript: false);
        await team.GotoAsync($"/fondsen/{keten.Fonds}");
        await team.GetByRole(AriaRole.Link, new() { Name = "Geld van partijen en van Europa" }).ClickAsync();
        await Zeg(team, "123", "-1", "De raad stemt in.");
        (await team.Locator("#partij-toezegging-fout").TextContentAsync())!.ShouldContain("tien cijfers");
        (await team.Locator("#bedrag-toezegging-fout").TextContentAsync())!.ShouldContain("zonder minteken");
        await Zeg(team, "0207.500.124", "12.500,50", "De raad stemt in.");
        (await team.Locator("#partij-toezegging-fout").TextContentAsync()).ShouldNotBeNullOrEmpty("de controlecijfers kloppen niet");
        await Browser.MoetPassen(team);
        await Zeg(team, "0207.500.123", "12.500,50", "De raad stemt in.");
        await Browser.Gelukt(team, "De toezegging is genoteerd.");
        (await Kaart(team).TextContentAsync())!.ShouldSatisfyAllConditions(t => t.ShouldContain(Taal.Euro(12_500.50m)), t => t.ShouldContain("De raad stemt in."), t => t.ShouldContain("telt nog niet mee"));
        (await Kaart(team).GetByText("Bevestigen").CountAsync()).ShouldBe(0, "alleen de regering bevestigt");
        var iedereen = await browser.Anoniem(javascript: false);
        await iedereen.GotoAsync(adres);
        (await iedereen.GetByText(Taal.Euro(12_500.50m)).CountAsync()).ShouldBe(0, "een toezegging is nog niet openbaar");

        var regering = await browser.Als("regering", javascript: false);
        await regering.GotoAsync(adres);
        await Kaart(regering).Locator("summary", new() { HasText = "Bevestigen" }).ClickAsync();
        await Kaart(regering).GetByLabel("Document dat dit bevestigt").FillAsync("Raadsbesluit 3");
        await Kaart(regering).GetByLabel("OVO-code").FillAsync(Ketenverhaal.Entiteit);
        await Kaart(regering).GetByLabel("Begrotingsartikel").FillAsync(Ketenverhaal.Artikel);
        await Kaart(regering).GetByLabel("Begrotingsjaar").FillAsync($"{Ketenverhaal.Vandaag.Year}");
        await Kaart(regering).GetByRole(AriaRole.Button, new() { Name = "Medefinanciering bevestigen" }).ClickAsync();
        (await Kaart(regering).Locator("p[id^=voorwaardeVervuld]").TextContentAsync())!.ShouldContain("hangt van een voorwaarde af");
        await Browser.MoetPassen(regering);
        await Kaart(regering).GetByLabel("Het document zegt dat de voorwaarde vervuld is").CheckAsync();
        await Kaart(regering).GetByRole(AriaRole.Button, new() { Name = "Medefinanciering bevestigen" }).ClickAsync();
        await Browser.Gelukt(regering, "De medefinanciering is bevestigd.");
        await Kaart(regering).Locator("summary").ClickAsync();
        await Kaart(regering).GetByLabel("Bedrag in euro").FillAsync("500,50");
        await Kaart(regering).GetByLabel("Op welke dag?").FillAsync($"{Ketenverhaal.Vandaag:yyyy-MM-dd}");
        await Kaart(regering).GetByRole(AriaRole.Button).ClickAsync();
        await Browser.Gelukt(regering, "Wat binnenkwam is genoteerd.");
        await iedereen.ReloadAsync();
        (await Kaart(iedereen).TextContentAsync())!.ShouldContain($"{Taal.Euro(500.50m)} is al binnen");
        (await iedereen.Locator("main form").CountAsync()).ShouldBe(0);
        (await iedereen.GetByText("De raad stemt in.").CountAsync()).ShouldBe(0, "een voorwaarde is niet openbaar");
        await Browser.MoetPassen(iedereen);
    }

    [Fact]
    public async Task Moet_een_contract_ontkoppeld_worden_als_europa_minder_geeft_dan_gevraagd()
    {
        var keten = await Ketenverhaal.MetFonds(browser.Huis);
        var contract = await Ketencontract.InWerking(keten, "400000.00");
        var adres = $"/fondsen/{keten.Fonds}/ander-geld";
        var team = await browser.Als(Ketenverhaal.Team);
        await team.GotoAsync(adres);
        var aanvraag = await Browser.Formulier(team, "aanvraag");
        await aanvraag.GetByLabel("Oproep").FillAsync("Oproep 3");
        await aanvraag.GetByLabel("Referentie van het dossier").FillAsync("EU-12");
        await aanvraag.GetByLabel("Gevraagd bedrag in euro").FillAsync("10.000");
        await aanvraag.GetByLabel("Welk deel van de kosten").FillAsync("140");
        await aanvraag.GetByRole(AriaRole.Button).ClickAsync();
        (await team.Locator("#aandeel-aanvraag-fout").TextContentAsync())!.ShouldContain("ten hoogste 100");
        await team.GetByLabel("Welk deel van de kosten").FillAsync("37,5");
        await team.GetByRole(AriaRole.Button, new() { Name = "Aanvraag bewaren" }).ClickAsync();
        await Browser.Gelukt(team, "De aanvraag is bewaard.");
        await Browser.MoetPassen(team);
        await Eu(team).Locator("summary", new() { HasText = "Een contract koppelen" }).ClickAsync();
        await Eu(team).Locator("select").SelectOptionAsync($"{contract.Id}");
        await Eu(team).GetByRole(AriaRole.Button, new() { Name = "Contract koppelen" }).ClickAsync();
        await Browser.Gelukt(team, "Het contract is gekoppeld aan de aanvraag.");
        await Eu(team).Locator("summary", new() { HasText = "Noteren dat ze ingediend is" }).ClickAsync();
        await Eu(team).GetByLabel("Op welke dag?").FillAsync($"{Ketenverhaal.Vandaag.AddDays(1):yyyy-MM-dd}");
        await Eu(team).GetByRole(AriaRole.Button, new() { Name = "Is ingediend" }).ClickAsync();
        (await Eu(team).Locator("p[id^=datum-indien-]").TextContentAsync())!.ShouldContain("Die dag moet nog komen");
        await Eu(team).GetByLabel("Op welke dag?").FillAsync($"{Ketenverhaal.Vandaag:yyyy-MM-dd}");
        await Eu(team).GetByRole(AriaRole.Button, new() { Name = "Is ingediend" }).ClickAsync();
        await Browser.Gelukt(team, "De aanvraag staat als ingediend.");

        var regering = await browser.Als("regering", javascript: false);
        await regering.GotoAsync(adres);
        await Eu(regering).Locator("summary", new() { HasText = "Goedkeuring noteren" }).ClickAsync();
        await Keur(regering, "", "12.000");
        (await Eu(regering).Locator("p[id^=jaren-keur-]").TextContentAsync())!.ShouldContain("10000.00 euro gevraagd");
        await Browser.MoetPassen(regering);
        await Keur(regering, "-1", "");
        (await Eu(regering).Locator($"p[id^=jaar{Ketenverhaal.Vandaag.Year}-keur-]").TextContentAsync())!.ShouldContain("zonder minteken");
        await Keur(regering, "", "0");
        (await Eu(regering).Locator($"p[id^=jaar{Ketenverhaal.Vandaag.Year + 1}-keur-]").TextContentAsync())!.ShouldContain("van 0.01 tot en met");
        await Keur(regering, "1.500,50", "2.500");
        await Browser.Gelukt(regering, "De goedkeuring is genoteerd.");
        (await Eu(regering).TextContentAsync())!.ShouldContain($"Toegekend: {Taal.Euro(4_000.50m)}, minder dan gevraagd");
        await Browser.MoetPassen(regering);

        await team.GotoAsync("/");
        await team.Locator("#tedoen ~ ol li").Filter(new() { HasText = "Wegvallend Europees geld opvangen" }).Locator($"a[href^='{adres}#eu-']").First.ClickAsync();
        (await Eu(team).TextContentAsync())!.ShouldContain("Deze contracten moeten ander geld zoeken");
        await Browser.MoetPassen(team);
        await Eu(team).GetByRole(AriaRole.Button, new() { Name = "Ontkoppelen" }).ClickAsync();
        await Browser.Gelukt(team, "Het contract is ontkoppeld van de aanvraag.");
        await team.GotoAsync("/");
        (await team.Locator($"#tedoen ~ ol a[href^='{adres}#eu-']").CountAsync()).ShouldBe(0);
    }

    private static ILocator Kaart(IPage blad) => blad.Locator("#medefinanciering ~ ul li");

    private static ILocator Eu(IPage blad) => blad.Locator("#europa ~ ul > li");

    private static async Task Zeg(IPage blad, string partij, string bedrag, string voorwaarde)
    {
        var formulier = await Browser.Formulier(blad, "toezegging");
        await formulier.GetByLabel("KBO-nummer van de partij").FillAsync(partij);
        await formulier.GetByLabel("Bedrag of waarde in euro").FillAsync(bedrag);
        await formulier.GetByLabel("Is er een voorwaarde?").FillAsync(voorwaarde);
        await formulier.GetByRole(AriaRole.Button).ClickAsync();
    }

    private static async Task Keur(IPage blad, string ditJaar, string volgendJaar)
    {
        var formulier = Eu(blad).Locator("form").Filter(new() { Has = blad.Locator("fieldset") });
        await formulier.GetByLabel("Document van de beslissing").FillAsync("Besluit 7");
        await formulier.GetByLabel("OVO-code").FillAsync(Ketenverhaal.Entiteit);
        await formulier.GetByLabel("Begrotingsartikel").FillAsync(Ketenverhaal.Artikel);
        await formulier.GetByLabel($"{Ketenverhaal.Vandaag.Year}", new() { Exact = true }).FillAsync(ditJaar);
        await formulier.GetByLabel($"{Ketenverhaal.Vandaag.Year + 1}", new() { Exact = true }).FillAsync(volgendJaar);
        await formulier.GetByRole(AriaRole.Button).ClickAsync();
    }
}
