using Gebiedswerking.Scenario.Tests;
using Microsoft.Playwright;

namespace Gebiedswerking.Portaal.Tests.Als_een_gebiedsteam_een_contract_opstelt;

[Collection("browser")]
public sealed class Met_een_programma_en_een_fonds(Browser browser)
{
    [Fact]
    public async Task Beginnen_de_acties_het_contract_en_antwoordt_het_fonds_op_de_vraag_om_geld()
    {
        var keten = await Ketenverhaal.MetFonds(browser.Huis, vak: "1000.00", vek: "1000.00");
        var team = await browser.Als(Ketenverhaal.Team, javascript: false);
        await team.GotoAsync("/opstellen");
        await team.GetByLabel("Titel", new() { Exact = true }).FillAsync($"Duinen {Guid.CreateVersion7()}");
        await team.Locator("#programma").SelectOptionAsync($"{keten.Programma}");
        await team.Knop("Beginnen").ClickAsync();
        await team.GetByText("Contract in de maak").WaitForAsync();
        var klad = new Uri(team.Url).AbsolutePath;
        await team.Foto("sjabloon");

        await team.GotoAsync($"{klad}/partijen");
        var gemeente = await team.Locator("fieldset.rij").CountAsync();
        await team.GetByLabel("Gemeente", new() { Exact = true }).SelectOptionAsync(Ketencontract.Oostende);
        await team.Knop("Gemeente toevoegen").ClickAsync();
        var rijen = await team.Locator("fieldset.rij").CountAsync();
        rijen.ShouldBeGreaterThanOrEqualTo(gemeente);
        await team.Knop("Andere partij toevoegen").ClickAsync();
        await team.Kies($"partijen[{rijen}].soort", "vlaamseOverheid");
        await team.Vul($"partijen[{rijen}].kbo", Ketencontract.Gewest);
        await team.Vul($"partijen[{rijen}].naam", "Vlaams Gewest (verzonnen)");
        await team.Knop("Bewaren").ClickAsync();

        await team.GotoAsync($"{klad}/verbintenissen");
        var beloften = await team.Locator("ol.kaarten li").CountAsync();
        beloften.ShouldBeGreaterThan(0, "het programma gaf zijn acties");
        for (var i = 0; i < beloften; i++)
        {
            await team.GotoAsync($"{klad}/verbintenissen/{i + 1}");
            await team.Locator($"select[name='verbintenissen[{i}].verantwoordelijke']").SelectOptionAsync(new SelectOptionValue { Label = "Oostende" });
            await team.Kies($"verbintenissen[{i}].soort", "inspanning");
            await team.Kies($"verbintenissen[{i}].middelen", "fonds");
            await team.Vul($"verbintenissen[{i}].mijlpalen[0].bedrag", i == 0 ? "5.000,00" : "1,00");
            await team.Vul($"verbintenissen[{i}].mijlpalen[0].bewijs", "Foto's");
            await team.Vul($"verbintenissen[{i}].mijlpalen[0].vervaldatum", Schrijven.Dag(100));
            await team.Knop("Bewaren").ClickAsync();
        }

        await team.GotoAsync($"{klad}/financiering");
        await team.Kies("fonds", $"{keten.Fonds}");
        await team.Kies("mandatering", $"{keten.Mandatering}");
        await team.Knop("Bewaren").ClickAsync();
        await team.GotoAsync($"{klad}/financiering");
        (await team.Knop("Jaar toevoegen").IsVisibleAsync()).ShouldBeTrue();
        await team.Foto("financiering");
        await team.GotoAsync(klad);
        (await team.Locator(".laat").AllInnerTextsAsync()).ShouldBeEmpty(await team.InnerTextAsync("main"));
        await team.Knop("Bewaren als ontwerp").ClickAsync();
        await team.Gemeld("Het ontwerp is bewaard.");
        await team.Knop("Ontwerp voorleggen").ClickAsync();
        await team.Gemeld("Het ontwerp is voorgelegd.");

        // the fund has less than was asked: the draft is back, with the reason
        var contract = new Uri(team.Url).AbsolutePath;
        await Proefbank.Wacht.TotDat(async () =>
        {
            await team.GotoAsync(contract);
            return await team.GetByText("Het fonds weigerde de middelen").CountAsync() > 0;
        });
        (await team.Knop("Ontwerp aanpassen").IsVisibleAsync()).ShouldBeTrue();
        await team.GotoAsync("/");
        (await team.Locator($"ol.kaarten li:has(a[href='{contract}'])").CountAsync()).ShouldBe(1, "een taak, geen twee");
    }
}
