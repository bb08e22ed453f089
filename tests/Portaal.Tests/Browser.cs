using Gebiedswerking.Lokaal.Werking;
using Gebiedswerking.Scenario.Tests;
using Microsoft.Playwright;

namespace Gebiedswerking.Portaal.Tests;

/// <summary>The platform of the scenarios, and a real Chromium on a phone of 360 pixels wide.</summary>
public sealed class Browser : IAsyncLifetime
{
    private const int Breedte = 360;

    // A test needs a few people at once; those of the tests before it would go on taking memory and time.
    private const int HoogstensOpen = 16;
    private readonly Queue<IBrowserContext> _open = new();
    private IPlaywright? _playwright;
    private IBrowser? _chromium;

    // Two of what pages come from; that two of the other services do as well, the scenarios prove.
    public Huis Huis { get; } = new() { Aantal = dienst => dienst == Diensten.Portaal ? Huis.Exemplaren : 1 };

    public async Task InitializeAsync()
    {
        await Huis.InitializeAsync();
        _playwright = await Playwright.CreateAsync();
        _chromium = await _playwright.Chromium.LaunchAsync(new() { ExecutablePath = "/usr/bin/chromium", Args = ["--no-sandbox"] });
    }

    public async Task DisposeAsync()
    {
        await _chromium!.DisposeAsync();
        _playwright!.Dispose();
        await Huis.DisposeAsync();
    }

    /// <summary>A browser of its own for somebody who did not sign in.</summary>
    public async Task<IPage> Anoniem(bool javascript = true)
    {
        var context = await _chromium!.NewContextAsync(new()
        {
            BaseURL = Huis.Platform.Adres.AbsoluteUri,
            JavaScriptEnabled = javascript,
            ViewportSize = new() { Width = Breedte, Height = 740 },
            Locale = "nl-BE",
        });
        context.SetDefaultTimeout(15_000);
        _open.Enqueue(context);
        if (_open.Count > HoogstensOpen)
        {
            await _open.Dequeue().DisposeAsync();
        }

        return await context.NewPageAsync();
    }

    /// <summary>A browser of its own for `demo-...`, signed in through the pages.</summary>
    public async Task<IPage> Als(string rol, bool javascript = true)
    {
        var blad = await Anoniem(javascript);
        await blad.GotoAsync("/");
        await blad.GetByRole(AriaRole.Main).GetByRole(AriaRole.Link, new() { Name = "Aanmelden", Exact = true }).ClickAsync();
        await blad.GetByLabel("Naam van uw account").FillAsync($"demo-{rol}");
        await blad.GetByLabel("Wachtwoord").FillAsync($"demo-{rol}");
        await blad.GetByRole(AriaRole.Button, new() { Name = "Aanmelden" }).ClickAsync();
        await blad.GetByRole(AriaRole.Heading, new() { Name = "Uw overzicht" }).WaitForAsync();
        return blad;
    }

    /// <summary>Fails when a person must scroll sideways on a phone. Needs no script in the page: it measures what is drawn.</summary>
    public static async Task MoetPassen(IPage blad)
    {
        var foto = await blad.ScreenshotAsync(new() { FullPage = true });
        var breedte = System.Buffers.Binary.BinaryPrimitives.ReadInt32BigEndian(foto.AsSpan(16, 4)); // IHDR of a PNG
        breedte.ShouldBe(Breedte, await blad.TitleAsync());
    }

    /// <summary>The form of that name on the page, its details opened when it stands in one that is closed.</summary>
    public static async Task<ILocator> Formulier(IPage blad, string naam)
    {
        var formulier = blad.Locator($"form:has(input[name=Formulier][value='{naam}'])");
        if (!await formulier.IsVisibleAsync())
        {
            await blad.Locator("details").Filter(new() { Has = formulier }).Locator("summary").ClickAsync();
        }

        return formulier;
    }

    /// <summary>Waits until the page says that this was done.</summary>
    public static Task Gelukt(IPage blad, string zin) => blad.GetByRole(AriaRole.Status).Filter(new() { HasText = zin }).WaitForAsync();

    /// <summary>Tabs until that element has the focus, and sees that the focus can be seen.</summary>
    public static async Task Toets(IPage blad, string wat)
    {
        for (var i = 0; i < 80; i++)
        {
            await blad.Keyboard.PressAsync("Tab");
            if (await blad.EvaluateAsync<bool>("wat => document.activeElement.matches(wat)", wat))
            {
                (await blad.EvaluateAsync<string>("getComputedStyle(document.activeElement).outlineStyle")).ShouldBe("solid");
                return;
            }
        }

        throw new InvalidOperationException($"met Tab kom je nooit bij {wat}");
    }
}

[CollectionDefinition("browser")]
public sealed class Browsercollectie : ICollectionFixture<Browser>;
