using System.IO.Compression;
using System.Net;
using System.Text.Json;
using Gebiedswerking.Scenario.Tests;
using Microsoft.Playwright;

namespace Gebiedswerking.Portaal.Tests.Als_iemand_een_bewijs_wil;

[Collection("browser")]
public sealed class Downloaden(Browser browser)
{
    [Fact]
    public async Task Haalt_een_partij_het_bewijs_van_een_contract_dat_nog_niet_openbaar_is()
    {
        var verhaal = await Contractverhaal.TerOndertekening(browser.Huis);
        var blad = await browser.Als($"burgemeester-{Contractverhaal.Mol}", javascript: false);
        await blad.GotoAsync($"/contracten/{verhaal.Id}");
        await Browser.MoetPassen(blad);

        var download = await blad.RunAndWaitForDownloadAsync(() =>
            blad.GetByRole(AriaRole.Link, new() { Name = "Download het bewijs van dit contract (zip)" }).ClickAsync());

        download.SuggestedFilename.ShouldBe($"bewijs-{verhaal.Id}.zip");
        using var zip = ZipFile.OpenRead(await download.PathAsync());
        zip.Entries.Select(e => e.FullName).ShouldContain("controleer.mjs");
    }

    [Fact]
    public async Task Bestaat_het_bewijs_niet_voor_wie_het_contract_niet_mag_lezen()
    {
        var verhaal = await Contractverhaal.TerOndertekening(browser.Huis);

        using var antwoord = await browser.Huis.Platform.Anoniem.GetAsync(new Uri($"/contracten/{verhaal.Id}/bewijs", UriKind.Relative));

        antwoord.StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Leest_iedereen_de_ankers_als_bladzijde_en_als_json()
    {
        var blad = await browser.Anoniem();
        await blad.GotoAsync("/ankers");
        await Browser.MoetPassen(blad);
        (await blad.GetByRole(AriaRole.Link, new() { Name = "Haal de ankers op als JSON" }).IsVisibleAsync()).ShouldBeTrue();

        foreach (var vraag in new[] { "", "?voor=2020-01-01", "?dag=2020-01-01" })
        {
            using var antwoord = await browser.Huis.Platform.Anoniem.GetAsync(new Uri($"/openbaar/ankers{vraag}", UriKind.Relative));
            antwoord.StatusCode.ShouldBe(HttpStatusCode.OK, vraag);
            using var json = JsonDocument.Parse(await antwoord.Content.ReadAsStringAsync());
            json.RootElement.GetProperty("dagen").GetArrayLength().ShouldBe(0, vraag);
        }

        using var onzin = await browser.Huis.Platform.Anoniem.GetAsync(new Uri("/openbaar/ankers?dag=gisteren", UriKind.Relative));
        onzin.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
    }
}
