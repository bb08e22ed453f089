using System.Text;
using Gebiedswerking.Scenario.Tests;
using Microsoft.Playwright;

namespace Gebiedswerking.Portaal.Tests.Als_een_mijlpaal_bereikt_is;

[Collection("browser")]
public sealed class Met_bewijs(Browser browser)
{
    private static readonly FilePayload Plan = new() { Name = "plan werf.pdf", MimeType = "application/pdf", Buffer = Encoding.ASCII.GetBytes($"%PDF-1.7\n{new string('x', 2_000_000)}\n%%EOF\n") };
    private static readonly FilePayload Foto = new() { Name = "foto.png", MimeType = "image/png", Buffer = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13, .. "IHDR"u8] };

    [Fact]
    public async Task Gaan_bestanden_mee_die_een_betrokkene_ophaalt_en_tekent_de_burgemeester_in_de_lijst_en_aanvaardt_het_team_minder()
    {
        var verhaal = await Contractverhaal.InWerking(browser.Huis);
        var blad = await browser.Als($"gemeentemedewerker-{Contractverhaal.Geel}", javascript: false);
        await blad.GotoAsync(Pad(verhaal));
        await blad.GetByLabel("Wat is er gedaan?").FillAsync("Het fietspad ligt er.");
        await blad.GetByLabel("Bedrag in euro").FillAsync("1.000,00");
        await blad.GetByLabel("Bewijsstukken").SetInputFilesAsync(new FilePayload { Name = "virus.pdf", MimeType = "application/pdf", Buffer = "MZ"u8.ToArray() });
        await Knop(blad, "Rapporteren").ClickAsync();
        (await blad.Locator("#bestanden-fout").TextContentAsync())!.ShouldContain("virus.pdf: Dit bestand is een programma");
        (await blad.GetByLabel("Wat is er gedaan?").InputValueAsync()).ShouldBe("Het fietspad ligt er.");

        await blad.GetByLabel("Bewijsstukken").SetInputFilesAsync(Plan);
        await Knop(blad, "Toevoegen").ClickAsync();
        (await blad.GetByLabel("plan werf.pdf").IsCheckedAsync()).ShouldBeTrue();
        await blad.GetByLabel("Bewijsstukken", new() { Exact = true }).SetInputFilesAsync(Foto);
        await Schermafdruk(blad, "rapporteren");
        await Knop(blad, "Rapporteren").ClickAsync();
        await blad.GetByRole(AriaRole.Status).Filter(new() { HasText = "Uw verslag is verstuurd." }).WaitForAsync();
        await Browser.MoetPassen(blad);
        var opgehaald = await blad.RunAndWaitForDownloadAsync(() => blad.GetByRole(AriaRole.Link, new() { Name = "plan werf.pdf" }).ClickAsync());
        (await File.ReadAllBytesAsync((await opgehaald.PathAsync())!)).ShouldBe(Plan.Buffer);
        opgehaald.SuggestedFilename.ShouldBe("plan werf.pdf");
        (await blad.GetByRole(AriaRole.Link, new() { Name = "foto.png" }).CountAsync()).ShouldBe(1);
        var adres = await blad.GetByRole(AriaRole.Link, new() { Name = "plan werf.pdf" }).GetAttributeAsync("href");

        var parlement = await browser.Als("parlement", javascript: false);
        (await parlement.APIRequest.GetAsync(adres!)).Status.ShouldBe(403);
        await parlement.GotoAsync(Pad(verhaal));
        (await parlement.GetByText("plan werf.pdf").CountAsync()).ShouldBe(0);

        await verhaal.Lukt($"algemeen-directeur-{Contractverhaal.Geel}", $"mijlpalen/{verhaal.Mijlpaal}/ondertekening", new { grond = Contractverhaal.Collegebesluit });
        await verhaal.Gelezen();
        var burgemeester = await browser.Als($"burgemeester-{Contractverhaal.Geel}", javascript: false);
        await burgemeester.GotoAsync("/mijlpalen/ondertekenen");
        var kaart = burgemeester.Locator("article").Filter(new() { Has = burgemeester.Locator($"a[href='{Pad(verhaal)}']") });
        (await kaart.GetByText("Het fietspad ligt er.").CountAsync()).ShouldBe(1, await burgemeester.ContentAsync());
        await kaart.GetByRole(AriaRole.Checkbox).CheckAsync();
        await burgemeester.GetByLabel("Datum van het besluit").FillAsync("2026-01-12");
        await burgemeester.GetByLabel("Titel of nummer van het besluit").FillAsync("College 12-01-2026, punt 7");
        await Schermafdruk(burgemeester, "lijst");
        await Browser.MoetPassen(burgemeester);
        await Knop(burgemeester, "Ondertekenen wat aangevinkt is").ClickAsync();
        await burgemeester.GetByText("Uw handtekening is gezet.").WaitForAsync();

        var team = await browser.Als(Contractverhaal.Team, javascript: false);
        await team.GotoAsync(Pad(verhaal));
        (await team.GetByText($"uiterlijk op {Taal.Dag(Contractverhaal.Vandaag.AddDays(30))}", new() { Exact = true }).IsVisibleAsync()).ShouldBeTrue();
        await team.GetByLabel("Bedrag dat u aanvaardt, in euro").FillAsync("999,99");
        await Knop(team, "Aanvaarden").ClickAsync();
        (await team.Locator("#aanvaardreden-fout").TextContentAsync()).ShouldNotBeNullOrEmpty();
        await team.GetByLabel("Waarom aanvaardt u minder?").FillAsync("Een paal ontbreekt.");
        await Schermafdruk(team, "aanvaarden");
        await Browser.MoetPassen(team);
        await Knop(team, "Aanvaarden").ClickAsync();
        await team.GetByRole(AriaRole.Status).Filter(new() { HasText = "U hebt de mijlpaal aanvaard." }).WaitForAsync();
        (await team.GetByText("Een paal ontbreekt.").IsVisibleAsync()).ShouldBeTrue();
        (await team.Locator("dl").TextContentAsync())!.ShouldContain("999,99");
    }

    private static ILocator Knop(IPage blad, string naam) => blad.GetByRole(AriaRole.Button, new() { Name = naam, Exact = true });

    private static string Pad(Contractverhaal verhaal) => $"/contracten/{verhaal.Id}/mijlpalen/{verhaal.Mijlpaal}";

    private static Task Schermafdruk(IPage blad, string naam) => Environment.GetEnvironmentVariable("SCHERMEN") is { Length: > 0 } map
        ? blad.ScreenshotAsync(new() { Path = Path.Combine(map, $"mijlpaal-{naam}.png"), FullPage = true }) : Task.CompletedTask;
}
