using Gebiedswerking.Scenario.Tests;
using Microsoft.Playwright;

namespace Gebiedswerking.Portaal.Tests.Als_een_gebiedsteam_een_contract_opstelt;

/// <summary>Steps that several tests take on the pages.</summary>
internal static class Schrijven
{
    public static ILocator Knop(this IPage blad, string naam) => blad.GetByRole(AriaRole.Button, new() { Name = naam, Exact = true });

    public static ILocator Link(this IPage blad, string naam) => blad.GetByRole(AriaRole.Link, new() { Name = naam, Exact = true });

    public static Task Gemeld(this IPage blad, string zin) => blad.GetByRole(AriaRole.Status).Filter(new() { HasText = zin }).WaitForAsync();

    public static Task Vul(this IPage blad, string pad, string tekst) => blad.Locator($"[name='{pad}']").FillAsync(tekst);

    public static Task Kies(this IPage blad, string pad, string code) => blad.Locator($"select[name='{pad}']").SelectOptionAsync(code);

    public static string Dag(int dagen) => $"{Contractverhaal.Vandaag.AddDays(dagen):yyyy-MM-dd}";

    public static async Task Foto(this IPage blad, string naam)
    {
        await Browser.MoetPassen(blad);
        if (Environment.GetEnvironmentVariable("SCHERMEN") is { Length: > 0 } map)
        {
            await blad.ScreenshotAsync(new() { Path = Path.Combine(map, $"opstellen-{naam}.png"), FullPage = true });
            await blad.SetViewportSizeAsync(1200, 900);
            await blad.ScreenshotAsync(new() { Path = Path.Combine(map, $"opstellen-{naam}-breed.png"), FullPage = true });
            await blad.SetViewportSizeAsync(360, 740);
        }
    }

    /// <summary>Begins a contract; answers the address of what is being written.</summary>
    public static async Task<string> Begin(this IPage blad, string titel)
    {
        await blad.GotoAsync("/");
        await blad.Link("Contracten opstellen").ClickAsync();
        await blad.GetByLabel("Titel", new() { Exact = true }).FillAsync(titel);
        await blad.Knop("Beginnen").ClickAsync();
        await blad.GetByRole(AriaRole.Heading, new() { Name = titel }).WaitForAsync();
        return new Uri(blad.Url).AbsolutePath;
    }

    /// <summary>Two gemeenten and one promise of 1.250,50 euro that Geel pays itself.</summary>
    public static async Task SchrijfAlles(this IPage blad, string klad)
    {
        await blad.GotoAsync($"{klad}/algemeen");
        await blad.Vul("ingangsdatum", Dag(-10));
        await blad.Vul("einddatum", Dag(1000));
        await blad.Knop("Bewaren").ClickAsync();
        await blad.GotoAsync($"{klad}/partijen");
        foreach (var gemeente in new[] { Contractverhaal.Geel, Contractverhaal.Mol })
        {
            await blad.GetByLabel("Gemeente", new() { Exact = true }).SelectOptionAsync(gemeente);
            await blad.Knop("Gemeente toevoegen").ClickAsync();
        }

        await blad.GotoAsync($"{klad}/verbintenissen");
        await blad.Knop("Afspraak toevoegen").ClickAsync();
        await blad.Vul("verbintenissen[0].omschrijving", "Een fietspad langs het kanaal");
        await blad.Locator("select[name='verbintenissen[0].verantwoordelijke']").SelectOptionAsync(new SelectOptionValue { Label = "Geel" });
        await blad.Kies("verbintenissen[0].soort", "resultaat");
        await blad.Knop("Mijlpaal toevoegen").ClickAsync();
        await blad.Vul("verbintenissen[0].mijlpalen[0].omschrijving", "Het fietspad ligt er");
        await blad.Vul("verbintenissen[0].mijlpalen[0].vervaldatum", Dag(100));
        await blad.Vul("verbintenissen[0].mijlpalen[0].bedrag", "1.250,50");
        await blad.Vul("verbintenissen[0].mijlpalen[0].bewijs", "Foto's");
        await blad.Knop("Bewaren").ClickAsync();
        await blad.GotoAsync($"{klad}/financiering");
        await blad.Knop("Betaling toevoegen").ClickAsync();
        await blad.Locator("select[name='financiering[0].partij']").SelectOptionAsync(new SelectOptionValue { Label = "Geel" });
        await blad.Vul("financiering[0].bedrag", "1250.50");
        await blad.Knop("Bewaren").ClickAsync();
    }
}
