using System.Net;
using Gebiedswerking.Scenario.Tests;
using Microsoft.Playwright;

namespace Gebiedswerking.Portaal.Tests.Als_een_handtekening_gedelegeerd_is;

[Collection("browser")]
public sealed class Tekenen_namens_een_ander(Browser browser)
{
    [Fact]
    public async Task Vindt_wie_alle_contracten_tekent_een_avenant_bij_zijn_taken_en_geen_mijlpaal()
    {
        var avenant = await (await Avenantverhaal.Langer(browser.Huis)).LigtVoor();
        var raadslid = await browser.Als($"raadslid-{Contractverhaal.Mol}", javascript: false);
        (await Taak(raadslid, avenant.Blad).CountAsync()).ShouldBe(0);
        await raadslid.GotoAsync(avenant.Blad);
        (await Knop(raadslid).CountAsync()).ShouldBe(0);
        var delegatie = await Delegeer("voorzitter-gemeenteraad", Contractverhaal.Mol, "raadslid", await Nummer(raadslid), new { bereik = "contracten" });

        await raadslid.GotoAsync("/");
        await Taak(raadslid, avenant.Blad).ClickAsync();
        (await raadslid.GetByRole(AriaRole.Heading, new() { Name = "Ondertekenen als voorzitter van de gemeenteraad voor Mol" }).IsVisibleAsync()).ShouldBeTrue();
        await raadslid.GetByLabel("Datum van het besluit").FillAsync("2026-01-12");
        await raadslid.GetByLabel("Titel of nummer van het besluit").FillAsync("Gemeenteraad, punt 3");
        await raadslid.GetByLabel("Webadres waar het besluit staat").FillAsync("https://voorbeeld.invalid/raad");
        await raadslid.GetByLabel("Dag waarop het besluit bekendgemaakt is").FillAsync("2026-01-13");
        await Knop(raadslid).ClickAsync();
        await raadslid.GetByRole(AriaRole.Status).Filter(new() { HasText = "Uw handtekening is gezet." }).WaitForAsync();
        (await raadslid.GetByText("Getekend door de voorzitter van de gemeenteraad").IsVisibleAsync()).ShouldBeTrue();
        await raadslid.GotoAsync("/");
        (await Taak(raadslid, avenant.Blad).CountAsync()).ShouldBe(0);
        await TrekIn("voorzitter-gemeenteraad", Contractverhaal.Mol, delegatie);
    }

    [Fact]
    public async Task Vindt_wie_een_contract_tekent_dat_contract_bij_zijn_taken_tot_de_delegatie_ingetrokken_is()
    {
        var (gekozen, ander) = (await Contractverhaal.TerOndertekening(browser.Huis), await Contractverhaal.TerOndertekening(browser.Huis));
        var medewerker = await browser.Als($"gemeentemedewerker-{Contractverhaal.Mol}", javascript: false);
        var delegatie = await Delegeer("algemeen-directeur", Contractverhaal.Mol, "gemeentemedewerker", await Nummer(medewerker), new { bereik = "eenContract", contract = gekozen.Id });

        await medewerker.GotoAsync("/");
        (await Taak(medewerker, $"/contracten/{gekozen.Id}").CountAsync()).ShouldBe(1);
        (await Taak(medewerker, $"/contracten/{ander.Id}").CountAsync()).ShouldBe(0);

        await TrekIn("algemeen-directeur", Contractverhaal.Mol, delegatie);
        await medewerker.GotoAsync("/");
        (await Taak(medewerker, $"/contracten/{gekozen.Id}").CountAsync()).ShouldBe(0);
    }

    [Theory]
    [InlineData("mijlpalen", true)]
    [InlineData("contracten", false)]
    public async Task Tekent_een_medewerker_een_mijlpaal_als_de_delegatie_mijlpalen_dekt(string bereik, bool mag)
    {
        var verhaal = await Contractverhaal.MetVerslag(browser.Huis);
        var pad = $"/contracten/{verhaal.Id}/mijlpalen/{verhaal.Mijlpaal}";
        var medewerker = await browser.Als($"gemeentemedewerker-{Contractverhaal.Geel}", javascript: false);
        (await Taak(medewerker, pad).CountAsync()).ShouldBe(0);
        var delegatie = await Delegeer("algemeen-directeur", Contractverhaal.Geel, "gemeentemedewerker", await Nummer(medewerker), new { bereik });

        await medewerker.GotoAsync("/");
        (await Taak(medewerker, pad).CountAsync()).ShouldBe(mag ? 1 : 0);
        await medewerker.GotoAsync(pad);
        (await Knop(medewerker).CountAsync()).ShouldBe(mag ? 1 : 0);
        if (mag)
        {
            (await medewerker.GetByRole(AriaRole.Heading, new() { Name = "Ondertekenen als algemeen directeur" }).IsVisibleAsync()).ShouldBeTrue();
            await Browser.MoetPassen(medewerker);
            await medewerker.GetByLabel("Datum van het besluit").FillAsync("2026-01-12");
            await medewerker.GetByLabel("Titel of nummer van het besluit").FillAsync("College, punt 7");
            await Knop(medewerker).ClickAsync();
            await medewerker.GetByRole(AriaRole.Status).Filter(new() { HasText = "Uw handtekening is gezet." }).WaitForAsync();
            (await Knop(medewerker).CountAsync()).ShouldBe(0);
        }

        await TrekIn("algemeen-directeur", Contractverhaal.Geel, delegatie);
    }

    private static async Task<string> Nummer(IPage blad)
    {
        await blad.GotoAsync("/delegaties");
        return (await blad.Locator("main strong").TextContentAsync())!;
    }

    private async Task<Guid> Delegeer(string van, string gemeente, string rol, string gedelegeerde, object bereik)
    {
        var akte = System.Text.Json.JsonSerializer.SerializeToNode(bereik)!.AsObject();
        foreach (var (veld, waarde) in (IEnumerable<(string, string)>)
            [
                ("gedelegeerde", gedelegeerde), ("rol", rol), ("van", Dag(-1)), ("tot", Dag(30)), ("datum", Dag(-2)), ("referentie", "Delegatiebesluit 3"),
            ])
        {
            akte[veld] = waarde;
        }

        return await Gelezen($"{van}-{gemeente}", "/api/contracten/delegaties", akte);
    }

    private Task TrekIn(string wie, string gemeente, Guid delegatie) => Gelezen($"{wie}-{gemeente}", $"/api/contracten/delegaties/{delegatie}/intrekking", new { });

    private async Task<Guid> Gelezen(string wie, string pad, object inhoud)
    {
        var persoon = await browser.Huis.Als(wie);
        var antwoord = await persoon.Doet(pad, inhoud);
        antwoord.Status.ShouldBeOneOf([HttpStatusCode.OK, HttpStatusCode.Created], antwoord.Tekst);
        await Proefbank.Wacht.Op(() => persoon.Leest("query($id: UUID!) { dossierstand(dossier: $id) { versie } }", new { id = antwoord.Dossier }),
            data => data.GetProperty("dossierstand") is { ValueKind: System.Text.Json.JsonValueKind.Object } stand && stand.GetProperty("versie").GetInt32() >= antwoord.Versie);
        return antwoord.Dossier;
    }

    private static string Dag(int over) => $"{Contractverhaal.Vandaag.AddDays(over):yyyy-MM-dd}";

    private static ILocator Taak(IPage blad, string pad) => blad.Locator($"#tedoen ~ ol a[href='{pad}']");

    private static ILocator Knop(IPage blad) => blad.GetByRole(AriaRole.Button, new() { Name = "Ondertekenen", Exact = true });
}
