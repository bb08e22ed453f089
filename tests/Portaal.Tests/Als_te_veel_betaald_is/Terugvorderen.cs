using Gebiedswerking.Scenario.Tests;
using Microsoft.Playwright;

namespace Gebiedswerking.Portaal.Tests.Als_te_veel_betaald_is;

[Collection("browser")]
public sealed class Terugvorderen(Browser browser)
{
    [Fact]
    public async Task Gaat_van_voorstel_tot_terugbetaling_over_de_bladzijden_met_een_tweede_persoon()
    {
        var keten = await Ketenverhaal.MetFonds(browser.Huis);
        var contract = await Ketencontract.Betaald(keten, "400000.00");

        var team = await browser.Als(Ketenverhaal.Team, javascript: false);
        await team.GotoAsync($"/contracten/{contract.Id}");
        await team.GetByRole(AriaRole.Link, new() { Name = "Terugvorderingen van dit contract" }).ClickAsync();
        foreach (var (bedrag, fout) in new[] { ("-5", "zonder minteken"), ("0", "van 0.01 tot en met"), ("400.000,01", "nog 400000.00 euro terugvorderen") })
        {
            await Stel(team, bedrag, "De subsidie werd dubbel gevraagd.");
            (await team.Locator("#bedrag-voorstel-fout").TextContentAsync())!.ShouldContain(fout, customMessage: bedrag);
            (await team.Locator("#bedrag-voorstel").InputValueAsync()).ShouldBe(bedrag, "wat ingevuld was, blijft staan");
        }

        (await team.GetByRole(AriaRole.Alert).GetByRole(AriaRole.Link).GetAttributeAsync("href")).ShouldBe("#bedrag-voorstel");
        await Browser.MoetPassen(team);
        await Stel(team, "1.234,56", "De subsidie werd dubbel gevraagd.");
        await Browser.Gelukt(team, "Een ander lid van het collectief moet ze goedkeuren.");
        await Browser.MoetPassen(team);
        var adres = (await team.Locator("#open ~ ul a").First.GetAttributeAsync("href"))!;

        var betaler = await browser.Als($"financieel-directeur-{Ketencontract.Oostende}", javascript: false);
        (await betaler.GotoAsync(adres))!.Status.ShouldBe(404, "een voorstel is nog niets voor de partij");
        var leider = await browser.Als(Ketenverhaal.Leider, javascript: false);
        await Taak(leider, adres, $"Terugvordering goedkeuren: {Taal.Euro(1_234.56m)}").GetByRole(AriaRole.Link).ClickAsync();
        await leider.GetByLabel("Laatste dag om terug te betalen").FillAsync("2020-01-01");
        await leider.GetByRole(AriaRole.Button, new() { Name = "Terugvordering goedkeuren" }).ClickAsync();
        (await leider.Locator("#vervaldag-goedkeuring-fout").TextContentAsync())!.ShouldContain("Kies een laatste dag van");
        await Browser.MoetPassen(leider);
        await leider.GetByLabel("Laatste dag om terug te betalen").FillAsync("");
        await leider.GetByRole(AriaRole.Button, new() { Name = "Terugvordering goedkeuren" }).ClickAsync();
        await Browser.Gelukt(leider, "De partij moet nu terugbetalen.");

        await betaler.GotoAsync("/");
        (await Taak(betaler, adres, $"Terugbetalen: {Taal.Euro(1_234.56m)}").TextContentAsync())!.ShouldContain(Taal.Dag(Ketenverhaal.Vandaag.AddDays(30)));
        await Taak(betaler, adres, "Terugbetalen").GetByRole(AriaRole.Link).ClickAsync();
        (await betaler.Locator("main").TextContentAsync())!.ShouldSatisfyAllConditions(t => t.ShouldContain("De subsidie werd dubbel gevraagd."), t => t.ShouldContain($"Stort {Taal.Euro(1_234.56m)}"));
        (await betaler.Locator("main form").CountAsync()).ShouldBe(0, "de partij betaalt, en noteert zelf niets");
        await Browser.MoetPassen(betaler);

        await Noteer(leider, "1.234,57", $"{Ketenverhaal.Vandaag:yyyy-MM-dd}");
        (await leider.Locator("#bedrag-ontvangst-fout").TextContentAsync())!.ShouldContain("1234.56 euro open");
        await Noteer(leider, "234,56", $"{Ketenverhaal.Vandaag.AddDays(1):yyyy-MM-dd}");
        (await leider.Locator("#datum-ontvangst-fout").TextContentAsync())!.ShouldContain("niet op die dag");
        await Noteer(leider, "234,56", $"{Ketenverhaal.Vandaag:yyyy-MM-dd}");
        await Browser.Gelukt(leider, "De terugbetaling is genoteerd.");
        (await leider.GetByRole(AriaRole.Button, new() { Name = "Terugvordering intrekken" }).CountAsync()).ShouldBe(0, "er kwam al geld terug");
        await Browser.MoetPassen(leider);

        var regering = await browser.Als("regering", javascript: false);
        await regering.GotoAsync(adres);
        var kwijt = await Browser.Formulier(regering, "kwijtschelding");
        (await kwijt.TextContentAsync())!.ShouldContain(Taal.Euro(1_000));
        await kwijt.GetByLabel("Beslissing waarin dit staat").FillAsync("VR 2026 2511 DOC.1/1");
        await kwijt.GetByRole(AriaRole.Button).ClickAsync();
        await Browser.Gelukt(regering, "De rest is kwijtgescholden.");
        await betaler.GotoAsync("/");
        (await betaler.Locator($"#tedoen ~ ol a[href='{adres}']").CountAsync()).ShouldBe(0, "er is niets meer te betalen");
        await Browser.MoetPassen(regering);
    }

    [Fact]
    public async Task Keurt_niemand_goed_wat_die_zelf_voorstelde_en_ziet_een_vreemde_partij_niets()
    {
        var keten = await Ketenverhaal.MetFonds(browser.Huis);
        var contract = await Ketencontract.Betaald(keten, "400000.00");
        var leider = await browser.Als(Ketenverhaal.Leider);
        await leider.GotoAsync($"/terugvorderingen?contract={contract.Id}");
        await Stel(leider, "500", "Een vergissing.");
        await Browser.Gelukt(leider, "Een ander lid van het collectief moet ze goedkeuren.");
        var adres = (await leider.Locator("#open ~ ul a").First.GetAttributeAsync("href"))!;
        await leider.GotoAsync(adres);
        await leider.GetByRole(AriaRole.Button, new() { Name = "Terugvordering goedkeuren" }).ClickAsync();
        (await leider.GetByRole(AriaRole.Alert).TextContentAsync())!.ShouldContain("Laat een ander lid van het collectief ze goedkeuren");
        await Browser.MoetPassen(leider);

        var vreemd = await browser.Als("gemandateerde-9", javascript: false);
        await vreemd.GotoAsync(adres);
        (await vreemd.Locator("main form").CountAsync()).ShouldBe(0, "wie niet in het collectief zit, keurt niets goed");
        foreach (var rol in new[] { "parlement", "raadslid-35013" })
        {
            var blad = await browser.Als(rol, javascript: false);
            (await blad.GotoAsync("/terugvorderingen"))!.Status.ShouldBe(404, rol);
            (await blad.GotoAsync(adres))!.Status.ShouldBe(404, rol);
        }

        var tweede = await browser.Als(Ketenverhaal.Tweede, javascript: false);
        await tweede.GotoAsync(adres);
        await (await Browser.Formulier(tweede, "intrekking")).GetByLabel("Waarom trekt u ze in?").FillAsync("Het bedrag klopte toch.");
        await tweede.GetByRole(AriaRole.Button, new() { Name = "Terugvordering intrekken" }).ClickAsync();
        await Browser.Gelukt(tweede, "De terugvordering is ingetrokken.");
        await Browser.MoetPassen(tweede);
    }

    private static ILocator Taak(IPage blad, string adres, string wat) =>
        blad.Locator("#tedoen ~ ol li").Filter(new() { Has = blad.Locator($"a[href='{adres}']") }).Filter(new() { HasText = wat });

    private static async Task Stel(IPage blad, string bedrag, string reden)
    {
        await blad.GetByLabel("Bedrag dat terug moet, in euro").FillAsync(bedrag);
        await blad.GetByLabel("Waarom was dat te veel?").FillAsync(reden);
        await blad.GetByRole(AriaRole.Button, new() { Name = "Terugvordering voorstellen" }).ClickAsync();
    }

    private static async Task Noteer(IPage blad, string bedrag, string datum)
    {
        await blad.GetByLabel("Bedrag dat terugkwam, in euro").FillAsync(bedrag);
        await blad.GetByLabel("Dag waarop het geld kwam").FillAsync(datum);
        await blad.GetByRole(AriaRole.Button, new() { Name = "Terugbetaling noteren" }).ClickAsync();
    }
}
