using Gebiedswerking.Scenario.Tests;
using Microsoft.Playwright;

namespace Gebiedswerking.Portaal.Tests.Als_krediet_van_een_fonds_wijzigt;

[Collection("browser")]
public sealed class Krediet(Browser browser)
{
    private const string Artikel = "QB0-2PORTAAL-WT";

    [Fact]
    public async Task Kondigt_het_collectief_een_inbreng_aan_en_bevestigt_en_verbetert_de_regering_ze()
    {
        var keten = await Ketenverhaal.MetFonds(browser.Huis);
        var leider = await browser.Als(Ketenverhaal.Leider, javascript: false);
        await leider.GotoAsync($"/fondsen/{keten.Fonds}");
        await leider.GetByRole(AriaRole.Link, new() { Name = "Krediet inbrengen, bevestigen of verplaatsen" }).ClickAsync();
        await Kondig(leider, "OVO97", Artikel, "26", "-3", "x");
        (await Fouten(leider, "inbreng", "entiteit", "begrotingsartikel", "jaar", "vak", "vek")).ShouldBe(["", "", "", "zonder minteken", "zonder minteken"]);
        await Kondig(leider, "OVO97", "qb 0", "26", "1.234,56", "");
        (await Fouten(leider, "inbreng", "entiteit", "begrotingsartikel", "jaar", "vak")).ShouldBe(["Vul de OVO-code", "Schrijf het begrotingsartikel", "vier cijfers", ""]);
        await Kondig(leider, Ketenverhaal.Entiteit, Artikel, "2090", "1.234,56", "");
        (await Fouten(leider, "inbreng", "jaar")).ShouldBe(["Dit fonds betaalt van"]);
        await Browser.MoetPassen(leider);
        await Kondig(leider, Ketenverhaal.Entiteit, Artikel, $"{Ketenverhaal.Vandaag.Year}", "1.234,56", "");
        await Browser.Gelukt(leider, "De inbreng is aangekondigd.");
        var kaart = Kaart(leider);
        (await kaart.TextContentAsync())!.ShouldContain("Aangekondigd, telt nog niet mee");
        (await leider.GetByRole(AriaRole.Button, new() { Name = "Inbreng bevestigen" }).CountAsync()).ShouldBe(0, "alleen de regering bevestigt");
        (await leider.GetByText("Overdragen naar het volgende jaar").CountAsync()).ShouldBe(0);
        (await leider.GetByText("Naar een andere lijn van hetzelfde jaar").CountAsync()).ShouldBe(0, "deze mandatering laat geen verschuiving toe");

        var regering = await browser.Als("regering", javascript: false);
        await regering.GotoAsync($"/fondsen/{keten.Fonds}/krediet");
        await Kaart(regering).GetByRole(AriaRole.Button, new() { Name = "Inbreng bevestigen" }).ClickAsync();
        (await Kaart(regering).Locator("p[id^=referentie-b-]").TextContentAsync()).ShouldNotBeNullOrEmpty();
        await Browser.MoetPassen(regering);
        await Kaart(regering).GetByLabel("Document dat dit bevestigt").FillAsync("Begroting 2026");
        await Kaart(regering).GetByRole(AriaRole.Button, new() { Name = "Inbreng bevestigen" }).ClickAsync();
        await Browser.Gelukt(regering, "De inbreng is bevestigd.");

        await Kaart(regering).Locator("summary").ClickAsync();
        var verbeter = Kaart(regering).Locator("form");
        (await verbeter.GetByLabel("Juist bedrag om vast te leggen").InputValueAsync()).ShouldBe("1234,56");
        await verbeter.GetByLabel("Wat was er fout?").FillAsync("Een cijfer te veel.");
        await verbeter.GetByRole(AriaRole.Button).ClickAsync();
        (await Kaart(regering).Locator("p[id^=vak-c-]").TextContentAsync()).ShouldNotBeNullOrEmpty("er is niets veranderd");
        await verbeter.GetByLabel("Juist bedrag om vast te leggen").FillAsync("234,56");
        await verbeter.GetByRole(AriaRole.Button).ClickAsync();
        await Browser.Gelukt(regering, "De inbreng is verbeterd.");
        (await Kaart(regering).TextContentAsync())!.ShouldContain(Taal.Euro(234.56m));
        await Browser.MoetPassen(regering);

        var team = await browser.Als(Ketenverhaal.Team, javascript: false);
        (await team.GotoAsync($"/fondsen/{keten.Fonds}/krediet"))!.Status.ShouldBe(404, "een gebiedsteam verbindt geen geld");
        var vreemd = await browser.Als("gemandateerde-9", javascript: false);
        (await vreemd.GotoAsync($"/fondsen/{keten.Fonds}/krediet"))!.Status.ShouldBe(404);
    }

    [Fact]
    public async Task Gaat_krediet_naar_een_ander_jaar_en_toont_het_fonds_elke_lijn_in_een_tabel()
    {
        var keten = await Ketenverhaal.MetFonds(browser.Huis);
        var (jaar, lijn) = (Ketenverhaal.Vandaag.Year, $"{Ketenverhaal.Entiteit}|{Ketenverhaal.Artikel}|{Ketenverhaal.Vandaag.Year}");
        var blad = await browser.Als("regering");
        await blad.GotoAsync($"/fondsen/{keten.Fonds}/krediet");
        await Herprofileer(blad, lijn, $"{jaar + 1}", "1.000.000,01", "");
        (await Fouten(blad, "herprofilering", "vak")).ShouldBe(["Op deze lijn kan 1000000.00"]);
        await Herprofileer(blad, lijn, $"{jaar}", "1", "");
        (await Fouten(blad, "herprofilering", "naar")).ShouldBe(["naar dezelfde lijn"]);
        await Herprofileer(blad, lijn, $"{jaar + 1}", "250.000,50", "100");
        await Browser.Gelukt(blad, "Het krediet is naar een ander jaar gegaan.");

        var natermijn = await Browser.Formulier(blad, "natermijn");
        await natermijn.GetByLabel("Dag van de beslissing").FillAsync($"{Ketenverhaal.Vandaag:yyyy-MM-dd}");
        await natermijn.GetByLabel("Nummer van de beslissing").FillAsync("VR 2026 2511 DOC.9/1");
        await natermijn.GetByLabel("Laatste dag om vast te leggen").FillAsync($"{Ketenverhaal.Vandaag:yyyy-MM-dd}");
        await natermijn.GetByRole(AriaRole.Button).ClickAsync();
        (await Fouten(blad, "natermijn", "tot")).ShouldBe(["De laatste dag ligt na"]);
        await Browser.MoetPassen(blad);

        var iedereen = await browser.Anoniem(javascript: false);
        await iedereen.GotoAsync($"/fondsen/{keten.Fonds}");
        (await iedereen.Locator("section[aria-labelledby=verplaatst]").TextContentAsync())!.ShouldContain($"{Ketenverhaal.Artikel}, {jaar} naar {Ketenverhaal.Entiteit}, {Ketenverhaal.Artikel}, {jaar + 1}");
        (await iedereen.GetByRole(AriaRole.Link, new() { Name = "Grootboek ophalen (CSV)" }).CountAsync()).ShouldBe(0);
        foreach (var (welk, rij, vak, vek) in new[] { (jaar, "Bevestigd", 1_000_000m, 1_000_000m), (jaar, "Nog vrij", 749_999.50m, 999_900m), (jaar + 1, "Bij of af", 250_000.50m, 100m), (jaar + 1, "Nog vrij", 250_000.50m, 100m) })
        {
            var cellen = iedereen.Locator("table").Filter(new() { HasText = $"{Ketenverhaal.Artikel}, {welk}" }).Locator("tr").Filter(new() { HasText = rij }).Locator("td");
            (await cellen.AllTextContentsAsync()).ShouldBe([Taal.Bedrag(vak), Taal.Bedrag(vek)], $"{welk} {rij}");
        }

        foreach (var opening in await iedereen.Locator("article details summary").AllAsync())
        {
            await opening.ClickAsync();
        }

        await Browser.MoetPassen(iedereen);
        var boek = await blad.Context.APIRequest.GetAsync($"/fondsen/{keten.Fonds}/grootboek.csv");
        (await boek.TextAsync()).ShouldSatisfyAllConditions(t => t.ShouldStartWith("soort,versie,dag"), t => t.ShouldContain("250000.50"));
    }

    [Fact]
    public async Task Noteert_het_collectief_op_welk_advies_een_vastlegging_steunt()
    {
        var keten = await Ketenverhaal.MetFonds(browser.Huis);
        var contract = await Ketencontract.InWerking(keten, "400000.00");
        var blad = await browser.Als(Ketenverhaal.Leider, javascript: false);
        await Proefbank.Wacht.TotDat(async () =>
        {
            await blad.GotoAsync($"/contracten/{contract.Id}");
            return await blad.GetByRole(AriaRole.Link, new() { Name = "Begrotingstoets: advies en akkoord" }).IsVisibleAsync();
        });
        await blad.GetByRole(AriaRole.Link, new() { Name = "Begrotingstoets: advies en akkoord" }).ClickAsync();
        await blad.GetByLabel("Advies van de Inspectie van Financiën").FillAsync("IF 2026/77");
        await blad.GetByLabel("Advies en akkoord zijn niet nodig").CheckAsync();
        await blad.GetByRole(AriaRole.Button, new() { Name = "Begrotingstoets noteren" }).ClickAsync();
        (await Fouten(blad, "toets", "adviesInspectie")).ShouldBe(["Laat dit leeg"]);
        (await blad.GetByLabel("Advies en akkoord zijn niet nodig").IsCheckedAsync()).ShouldBeTrue();
        await blad.GetByLabel("Advies en akkoord zijn niet nodig").UncheckAsync();
        await blad.GetByLabel("Begrotingsakkoord").FillAsync("BA 2026/12");
        await blad.GetByRole(AriaRole.Button, new() { Name = "Begrotingstoets noteren" }).ClickAsync();
        await Browser.Gelukt(blad, "De begrotingstoets is genoteerd.");
        (await blad.Locator("dl").TextContentAsync())!.ShouldSatisfyAllConditions(t => t.ShouldContain("IF 2026/77"), t => t.ShouldContain("BA 2026/12"));
        await Browser.MoetPassen(blad);
        var iedereen = await browser.Als($"burgemeester-{Ketencontract.Oostende}", javascript: false);
        await iedereen.GotoAsync($"/fondsen/{keten.Fonds}/begrotingstoets/{contract.Id}");
        (await iedereen.Locator("main form").CountAsync()).ShouldBe(0);
    }

    private static ILocator Kaart(IPage blad) => blad.Locator("#inbrengen ~ ul li").Filter(new() { HasText = Artikel });

    private static async Task Kondig(IPage blad, string entiteit, string artikel, string jaar, string vak, string vek)
    {
        var formulier = await Browser.Formulier(blad, "inbreng");
        foreach (var (veld, waarde) in new[] { ("entiteit", entiteit), ("begrotingsartikel", artikel), ("jaar", jaar), ("vak", vak), ("vek", vek) })
        {
            await formulier.Locator($"[name={veld}]").FillAsync(waarde);
        }

        await formulier.GetByRole(AriaRole.Button).ClickAsync();
    }

    private static async Task Herprofileer(IPage blad, string lijn, string naar, string vak, string vek)
    {
        var formulier = await Browser.Formulier(blad, "herprofilering");
        await formulier.Locator("select").SelectOptionAsync(lijn);
        foreach (var (veld, waarde) in new[] { ("naar", naar), ("vak", vak), ("vek", vek), ("referentie", "VR 2026 2511 DOC.3/1") })
        {
            await formulier.Locator($"[name={veld}]").FillAsync(waarde);
        }

        await formulier.GetByRole(AriaRole.Button).ClickAsync();
    }

    /// <summary>Per field the part of its sentence that the expectations name.</summary>
    private static async Task<string[]> Fouten(IPage blad, string formulier, params string[] velden)
    {
        string[] bekend = ["zonder minteken", "Vul de OVO-code", "Schrijf het begrotingsartikel", "vier cijfers", "Dit fonds betaalt van", "Op deze lijn kan 1000000.00", "naar dezelfde lijn",
            "De laatste dag ligt na", "Laat dit leeg"];
        await blad.GetByRole(AriaRole.Alert).WaitForAsync();
        var zinnen = new List<string>();
        foreach (var veld in velden)
        {
            var zin = (await blad.Locator($"#{veld}-{formulier}-fout").TextContentAsync())!;
            zinnen.Add(bekend.FirstOrDefault(b => zin.Contains(b, StringComparison.Ordinal)) ?? zin);
        }

        return [.. zinnen];
    }
}
