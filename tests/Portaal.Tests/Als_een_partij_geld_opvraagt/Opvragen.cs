using Gebiedswerking.Scenario.Tests;
using Microsoft.Playwright;

namespace Gebiedswerking.Portaal.Tests.Als_een_partij_geld_opvraagt;

[Collection("browser")]
public sealed class Opvragen(Browser browser)
{
    [Fact]
    public async Task Vraagt_de_partij_op_wat_een_mijlpaal_vrijmaakte_en_niet_meer()
    {
        var keten = await Ketenverhaal.MetFonds(browser.Huis);
        var contract = await Ketencontract.InWerking(keten, "400000.00", "trekkingsrecht");
        await contract.Rapporteren("400000.00");
        await contract.Lukt(Ketenverhaal.Team, $"mijlpalen/{contract.Mijlpaal}/aanvaarding", new { });
        await contract.MetRekening();
        var blad = await browser.Als($"financieel-directeur-{Ketencontract.Oostende}", javascript: false);
        await Proefbank.Wacht.TotDat(async () =>
        {
            await blad.GotoAsync($"/contracten/{contract.Id}/mijlpalen/{contract.Mijlpaal}");
            return await blad.GetByText("Nu op te vragen").IsVisibleAsync();
        });
        await Browser.MoetPassen(blad);
        await blad.Locator("dl a", new() { HasText = Taal.Euro(400_000) }).ClickAsync();

        foreach (var (bedrag, fout) in new[] { ("-1", "zonder minteken"), ("400.000,01", "nog 400000.00 euro opvragen"), ("", "Vul een bedrag in") })
        {
            await Vraag(blad, bedrag, "Factuur 2026/118");
            (await blad.Locator("p[id^=bedrag-trek-]").Filter(new() { HasText = fout }).CountAsync()).ShouldBe(1, bedrag);
        }

        await Browser.MoetPassen(blad);
        await Vraag(blad, "1.234,56", "Factuur 2026/118");
        await Browser.Gelukt(blad, "U hebt het geld opgevraagd.");
        (await blad.Locator("main").TextContentAsync())!.ShouldSatisfyAllConditions(
            t => t.ShouldContain("Voor deze kosten: Factuur 2026/118"), t => t.ShouldContain(Taal.Euro(398_765.44m)), t => t.ShouldContain("Wacht op goedkeuring"));
        await Browser.MoetPassen(blad);

        var ander = await browser.Als("financieel-directeur-35029", javascript: false);
        await ander.GotoAsync($"/contracten/{contract.Id}/trekkingen");
        (await ander.Locator("main form").CountAsync()).ShouldBe(0, "dit geld is van een andere partij");
        (await ander.GetByText("Factuur 2026/118").CountAsync()).ShouldBe(0);

        await blad.GetByText("Ik heb de rest niet meer nodig").ClickAsync();
        await blad.GetByRole(AriaRole.Button, new() { Name = "Afzien van de rest" }).ClickAsync();
        await Browser.Gelukt(blad, "U hebt afgezien van wat nog open stond.");
        (await blad.GetByText("U kunt nu niets opvragen.").IsVisibleAsync()).ShouldBeTrue();
        await Browser.MoetPassen(blad);

        var leider = await browser.Als(Ketenverhaal.Leider, javascript: false);
        await leider.GotoAsync("/betalingen");
        (await leider.Locator("main").TextContentAsync())!.ShouldContain("Voor deze kosten: Factuur 2026/118");
    }

    private static async Task Vraag(IPage blad, string bedrag, string kosten)
    {
        await blad.GetByLabel("Bedrag in euro").FillAsync(bedrag);
        await blad.GetByLabel("Voor welke kosten?").FillAsync(kosten);
        await blad.GetByRole(AriaRole.Button, new() { Name = "Geld opvragen" }).ClickAsync();
    }
}
