using System.Net;
using System.Text.Json;
using System.Text.Json.Nodes;
using Gebiedswerking.Scenario.Tests;
using Microsoft.Playwright;

namespace Gebiedswerking.Portaal.Tests.Als_een_contract_op_voorwaarden_wacht;

[Collection("browser")]
public sealed class Noteren(Browser browser)
{
    [Fact]
    public async Task Doet_het_gebiedsteam_op_de_bladzijde_van_het_contract()
    {
        var inhoud = JsonSerializer.SerializeToNode(Contractverhaal.Inhoud())!.AsObject();
        inhoud["voorwaarden"] = JsonNode.Parse("""[{ "omschrijving": "De vergunning is er", "bewijs": "De vergunning" }]""");
        var team = await browser.Huis.Als(Contractverhaal.Team);
        var antwoord = await team.Doet("/api/contracten", inhoud);
        antwoord.Status.ShouldBe(HttpStatusCode.Created, antwoord.Tekst);
        var voorgelegd = await team.Doet($"/api/contracten/{antwoord.Dossier}/voorlegging", new { });
        voorgelegd.Status.ShouldBe(HttpStatusCode.OK, voorgelegd.Tekst);
        var blad = await browser.Als(Contractverhaal.Team, javascript: false);
        await Proefbank.Wacht.TotDat(async () =>
        {
            await blad.GotoAsync($"/contracten/{antwoord.Dossier}");
            return await blad.GetByText("De vergunning is er: nog niet vervuld").CountAsync() == 1;
        });
        await Browser.MoetPassen(blad);

        await Knop(blad).ClickAsync();
        (await blad.Locator("#bewijs-fout").TextContentAsync()).ShouldBe("Vul dit veld in.");
        await blad.GetByLabel("Op welke dag werd ze vervuld?").FillAsync($"{Contractverhaal.Vandaag:yyyy-MM-dd}");
        await blad.GetByLabel("Wat bewijst dat?").FillAsync("De vergunning van de gemeente.");
        await Knop(blad).ClickAsync();

        await blad.GetByRole(AriaRole.Status).Filter(new() { HasText = "De voorwaarde staat als vervuld." }).WaitForAsync();
        (await blad.GetByText("De vergunning is er: vervuld op").IsVisibleAsync()).ShouldBeTrue();
        (await Knop(blad).CountAsync()).ShouldBe(0);
        await Browser.MoetPassen(blad);
    }

    [Fact]
    public async Task Noteert_een_gouverneur_dat_een_besluit_vernietigd_is_en_moet_de_gemeente_opnieuw_tekenen()
    {
        var verhaal = await Contractverhaal.TerOndertekening(browser.Huis);
        await verhaal.Lukt($"voorzitter-gemeenteraad-{Contractverhaal.Mol}", "ondertekening", new { hash = await verhaal.Hash(), grond = Contractverhaal.Raadsbesluit });
        await verhaal.Gelezen();
        var blad = await browser.Als("gouverneur-REFREG03", javascript: false);
        await blad.GotoAsync($"/contracten/{verhaal.Id}");
        await blad.GetByLabel("Hoever staat het toezicht?").SelectOptionAsync("vernietigd");
        await blad.GetByLabel("Dag van die stap").FillAsync($"{Contractverhaal.Vandaag:yyyy-MM-dd}");
        await blad.GetByLabel("In welk document staat het?").FillAsync("Besluit van de gouverneur");
        await Browser.MoetPassen(blad);
        await blad.GetByRole(AriaRole.Button, new() { Name = "Toezicht bewaren" }).ClickAsync();

        await blad.GetByRole(AriaRole.Status).Filter(new() { HasText = "De stand van het toezicht is bewaard." }).WaitForAsync();
        (await blad.GetByText("vernietigd sinds").IsVisibleAsync()).ShouldBeTrue();
        (await blad.GetByText("Getekend door de voorzitter van de gemeenteraad").CountAsync()).ShouldBe(0);
        await Browser.MoetPassen(blad);
    }

    private static ILocator Knop(IPage blad) => blad.GetByRole(AriaRole.Button, new() { Name = "Voorwaarde is vervuld" });
}
