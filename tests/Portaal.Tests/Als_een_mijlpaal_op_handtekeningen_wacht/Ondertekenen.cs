using Gebiedswerking.Scenario.Tests;
using Microsoft.Playwright;

namespace Gebiedswerking.Portaal.Tests.Als_een_mijlpaal_op_handtekeningen_wacht;

[Collection("browser")]
public sealed class Ondertekenen(Browser browser)
{
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Doen_de_burgemeester_en_de_algemeen_directeur_vanuit_hun_overzicht(bool javascript)
    {
        var verhaal = await Contractverhaal.MetVerslag(browser.Huis);
        var titel = await Titel(verhaal);

        foreach (var rol in (string[])["burgemeester", "algemeen-directeur"])
        {
            var blad = await browser.Als($"{rol}-{Contractverhaal.Geel}", javascript);
            await Browser.MoetPassen(blad);
            await blad.Locator("#tedoen ~ ol li").Filter(new() { HasText = titel }).GetByRole(AriaRole.Link).ClickAsync();
            (await blad.GetByText("Het fietspad ligt er.").IsVisibleAsync()).ShouldBeTrue();
            await Browser.MoetPassen(blad);

            await blad.GetByLabel("Datum van het besluit").FillAsync("2026-01-12");
            await blad.GetByLabel("Titel of nummer van het besluit").FillAsync($"College, punt van de {rol}");
            await Knop(blad).ClickAsync();

            await blad.GetByRole(AriaRole.Status).Filter(new() { HasText = "Uw handtekening is gezet." }).WaitForAsync();
            (await blad.GetByText($"College, punt van de {rol}").IsVisibleAsync()).ShouldBeTrue();
            (await Knop(blad).CountAsync()).ShouldBe(0);
            await blad.GotoAsync("/");
            (await blad.Locator("#tedoen ~ ol li").Filter(new() { HasText = titel }).CountAsync()).ShouldBe(0);
            await blad.Context.CloseAsync();
        }

        var iedereen = await browser.Anoniem(javascript);
        await iedereen.GotoAsync($"/contracten/{verhaal.Id}");
        (await iedereen.GetByText("Ondertekend, wacht op beoordeling").IsVisibleAsync()).ShouldBeTrue();
        await Browser.MoetPassen(iedereen);
    }

    [Fact]
    public async Task Kan_niet_zonder_besluit_en_de_bladzijde_zegt_bij_elk_veld_wat_eraan_scheelt()
    {
        var verhaal = await Contractverhaal.MetVerslag(browser.Huis);
        var blad = await browser.Als($"burgemeester-{Contractverhaal.Geel}");
        await blad.GotoAsync(Pad(verhaal));
        await blad.GetByLabel("Titel of nummer van het besluit").FillAsync("College, punt 7");

        await Knop(blad).ClickAsync();

        await blad.GetByRole(AriaRole.Alert).WaitForAsync();
        (await blad.Locator("#datum-fout").TextContentAsync()).ShouldBe("Vul de datum van het besluit in.");
        (await blad.GetByLabel("Titel of nummer van het besluit").InputValueAsync()).ShouldBe("College, punt 7");
        await Browser.MoetPassen(blad);
    }

    [Fact]
    public async Task Kan_niet_voor_een_verslag_dat_intussen_veranderd_is()
    {
        var verhaal = await Contractverhaal.MetVerslag(browser.Huis);
        var blad = await browser.Als($"burgemeester-{Contractverhaal.Geel}");
        await blad.GotoAsync(Pad(verhaal));
        await verhaal.Lukt(Contractverhaal.Team, $"mijlpalen/{verhaal.Mijlpaal}/terugsturing", new { reden = "Er ontbreekt een foto." });
        await verhaal.Lukt($"gemeentemedewerker-{Contractverhaal.Geel}", $"mijlpalen/{verhaal.Mijlpaal}/verslag",
            new { tekst = "Nu met foto.", bedrag = "200000.00" });
        await verhaal.Gelezen();

        await VulIn(blad);

        await blad.GetByRole(AriaRole.Alert).WaitForAsync();
        (await blad.GetByText("Nu met foto.").IsVisibleAsync()).ShouldBeTrue();
        (await blad.GetByRole(AriaRole.Heading, new() { Name = "Handtekeningen" }).CountAsync()).ShouldBe(0);
    }

    [Fact]
    public async Task Doet_een_raadslid_niet_ook_niet_met_een_nagemaakt_formulier()
    {
        var verhaal = await Contractverhaal.MetVerslag(browser.Huis);
        var blad = await browser.Als($"raadslid-{Contractverhaal.Geel}");
        await blad.GotoAsync(Pad(verhaal));
        (await blad.GetByText("Het fietspad ligt er.").IsVisibleAsync()).ShouldBeTrue();
        (await Knop(blad).CountAsync()).ShouldBe(0);
        var bewijs = await blad.Locator("input[name=__RequestVerificationToken]").First.GetAttributeAsync("value");

        foreach (var (token, status) in (IEnumerable<(string?, int)>)[(bewijs, 403), ("vals", 400)])
        {
            var formulier = blad.APIRequest.CreateFormData();
            formulier.Set("__RequestVerificationToken", token!).Set("Versie", verhaal.Versie).Set("Sleutel", Guid.CreateVersion7().ToString())
                .Set("Soort", "collegebesluit").Set("Datum", "2026-01-12").Set("Referentie", "College, punt 7");
            var antwoord = await blad.APIRequest.PostAsync($"{Pad(verhaal)}?handler=Ondertekening", new() { Form = formulier });
            antwoord.Status.ShouldBe(status);
        }

        await blad.ReloadAsync();
        (await blad.GetByRole(AriaRole.Heading, new() { Name = "Handtekeningen" }).CountAsync()).ShouldBe(0);
    }

    private static string Pad(Contractverhaal verhaal) => $"/contracten/{verhaal.Id}/mijlpalen/{verhaal.Mijlpaal}";

    private static ILocator Knop(IPage blad) => blad.GetByRole(AriaRole.Button, new() { Name = "Ondertekenen" });

    private static async Task VulIn(IPage blad)
    {
        await blad.GetByLabel("Datum van het besluit").FillAsync("2026-01-12");
        await blad.GetByLabel("Titel of nummer van het besluit").FillAsync("College, punt 7");
        await Knop(blad).ClickAsync();
    }

    private async Task<string> Titel(Contractverhaal verhaal) => (await (await browser.Huis.Als(Contractverhaal.Team)).Leest(
        "query($id: UUID!) { gebiedscontract(id: $id) { titel } }", new { id = verhaal.Id })).GetProperty("gebiedscontract").GetProperty("titel").GetString()!;
}
