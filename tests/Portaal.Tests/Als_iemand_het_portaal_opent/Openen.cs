using Gebiedswerking.Lokaal.Werking;
using Gebiedswerking.Scenario.Tests;
using Microsoft.Playwright;

namespace Gebiedswerking.Portaal.Tests.Als_iemand_het_portaal_opent;

[Collection("browser")]
public sealed class Openen(Browser browser)
{
    [Fact]
    public async Task Ziet_wie_niet_aangemeld_is_de_contracten_in_werking_en_dat_ze_verzonnen_zijn()
    {
        var verhaal = await Contractverhaal.InWerking(browser.Huis);
        var blad = await browser.Anoniem();
        await blad.GotoAsync("/");
        (await blad.GetByText("Voorbeeldgegevens").First.IsVisibleAsync()).ShouldBeTrue();
        await Browser.MoetPassen(blad);

        await blad.GotoAsync($"/contracten/{verhaal.Id}");

        (await blad.GetByText("Alle partijen hebben het contract ondertekend.").IsVisibleAsync()).ShouldBeTrue();
    }

    [Fact]
    public async Task Is_een_contract_dat_nog_niet_openbaar_is_er_niet_voor_wie_er_niets_mee_te_maken_heeft()
    {
        var verhaal = await Contractverhaal.TerOndertekening(browser.Huis);
        var blad = await browser.Anoniem();

        var antwoord = await blad.GotoAsync($"/contracten/{verhaal.Id}");

        antwoord!.Status.ShouldBe(404);
        (await blad.GetByRole(AriaRole.Heading, new() { Name = "Deze bladzijde is er niet" }).IsVisibleAsync()).ShouldBeTrue();
        await Browser.MoetPassen(blad);
    }

    [Fact]
    public async Task Blijft_wie_aangemeld_is_dat_ook_als_het_portaal_herstart_tot_hij_zich_afmeldt()
    {
        var blad = await browser.Als($"burgemeester-{Contractverhaal.Mol}", javascript: false);
        await browser.Huis.Platform.Herstart(Diensten.Portaal);
        await blad.ReloadAsync();
        (await blad.GetByText("Burgemeester van Mol").IsVisibleAsync()).ShouldBeTrue();

        await blad.GetByRole(AriaRole.Button, new() { Name = "Afmelden" }).ClickAsync();
        await blad.GetByRole(AriaRole.Button, new() { Name = "Ja, meld mij af" }).ClickAsync();

        await blad.GetByRole(AriaRole.Heading, new() { Name = "Afspraken voor een gebied" }).WaitForAsync();
    }

    [Theory]
    [InlineData("/contracten", "/contracten")]
    [InlineData("//elders.example", "/")]
    [InlineData("/\\elders.example", "/")]
    [InlineData("https://elders.example", "/")]
    [InlineData(null, "/")]
    public void Komt_na_het_aanmelden_nooit_elders_terecht(string? gevraagd, string terug) =>
        Toegang.Aanmelding.Lokaal(gevraagd).ShouldBe(terug);

    [Fact]
    public async Task Draait_er_geen_script_en_mag_dat_ook_niet()
    {
        using var antwoord = await browser.Huis.Platform.Anoniem.GetAsync(new Uri("/", UriKind.Relative));

        antwoord.Headers.GetValues("Content-Security-Policy").ShouldHaveSingleItem().ShouldStartWith("default-src 'none'; style-src 'self'; form-action 'self'");
        var html = await antwoord.Content.ReadAsStringAsync();
        html.ShouldNotContain("<script");
        html.ShouldNotContain("style=");
        html.ShouldContain("""href="#inhoud">""");
    }
}
