using System.Text;
using Gebiedswerking.Portaal.Tests.Als_een_gebiedsteam_een_contract_opstelt;
using Gebiedswerking.Scenario.Tests;
using Microsoft.Playwright;

namespace Gebiedswerking.Portaal.Tests.Als_iemand_op_papier_tekende;

[Collection("browser")]
public sealed class Registreren(Browser browser)
{
    private static readonly FilePayload Papier = new() { Name = "getekend.pdf", MimeType = "application/pdf", Buffer = Encoding.ASCII.GetBytes("%PDF-1.7\nhandtekening\n%%EOF\n") };

    [Fact]
    public async Task Telt_de_handtekening_zodra_een_tweede_persoon_de_scan_bevestigt()
    {
        var verhaal = await Contractverhaal.TerOndertekening(browser.Huis);
        var team = await browser.Als(Contractverhaal.Team, javascript: false);
        await team.GotoAsync($"/contracten/{verhaal.Id}");
        await team.Link("Is er op papier getekend? Registreer of bevestig het hier").ClickAsync();
        await team.Knop("Registreren").ClickAsync();
        (await team.Locator("#wie-fout").TextContentAsync()).ShouldBe("Kies wie getekend heeft.");
        await team.GetByLabel("Wie tekende?").SelectOptionAsync($"{Contractverhaal.Vereniging} GemachtigdePersoon");
        await team.GetByLabel("Scan van het getekende papier").SetInputFilesAsync(Papier);
        await team.Knop("Registreren").ClickAsync();
        (await team.Locator("#hash-fout").TextContentAsync()).ShouldNotBeNullOrEmpty();
        (await team.GetByText("De scan getekend.pdf is al opgeladen.").IsVisibleAsync()).ShouldBeTrue("wat opgeladen is, vraagt niemand opnieuw");
        await team.Foto("papier");
        await team.Locator("#hash").CheckAsync();
        await team.Knop("Registreren").ClickAsync();
        (await team.Locator("#ondertekenaar-fout").TextContentAsync()).ShouldNotBeNullOrEmpty();
        (await team.Locator("#besluitdatum-fout").TextContentAsync()).ShouldNotBeNullOrEmpty();
        await team.GetByLabel("Naam van wie tekende").FillAsync("An Verzonnen");
        await team.GetByLabel("Dag waarop getekend werd").FillAsync(Schrijven.Dag(-1));
        await team.GetByLabel("Datum van het besluit of de volmacht").FillAsync(Schrijven.Dag(-30));
        await team.GetByLabel("Titel of nummer van het besluit").FillAsync("Statuten (verzonnen)");
        await team.Knop("Registreren").ClickAsync();
        await team.Gemeld("De handtekening op papier is geregistreerd.");
        await team.Foto("papier-wacht");
        await team.Knop("Ik keek de scan na: bevestigen").ClickAsync();
        (await team.GetByRole(AriaRole.Alert).TextContentAsync())!.ShouldContain("Laat een tweede persoon");

        var partner = await browser.Als($"partner-{Contractverhaal.Vereniging}", javascript: false);
        await partner.GotoAsync($"/contracten/{verhaal.Id}/papier");
        var scan = await partner.RunAndWaitForDownloadAsync(() => partner.Link("Haal de scan op").ClickAsync());
        (await File.ReadAllBytesAsync((await scan.PathAsync())!)).ShouldBe(Papier.Buffer);
        await partner.Knop("Ik keek de scan na: bevestigen").ClickAsync();
        await partner.Gemeld("De handtekening op papier is bevestigd en telt nu mee.");
        await partner.GotoAsync($"/contracten/{verhaal.Id}");
        (await partner.GetByText("handtekening op papier").First.IsVisibleAsync()).ShouldBeTrue();
        var parlement = await browser.Als("parlement", javascript: false);
        (await parlement.GotoAsync($"/contracten/{verhaal.Id}/papier"))!.Status.ShouldBe(404);
    }
}
