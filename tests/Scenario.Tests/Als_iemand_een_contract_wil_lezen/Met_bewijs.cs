using System.Diagnostics;
using System.Net;

namespace Gebiedswerking.Scenario.Tests.Als_iemand_een_contract_wil_lezen;

/// <summary>Somebody without an account takes all that is needed through the gateway, and checks it with nothing but Node.</summary>
[Collection("huis")]
public sealed class Met_bewijs(Huis huis)
{
    [Fact]
    public async Task Gaat_iedereen_zelf_na_wat_er_ondertekend_is()
    {
        var verhaal = await Contractverhaal.InWerking(huis);
        var map = Directory.CreateTempSubdirectory("bewijs-").FullName;
        await Haal($"/api/contracten/{verhaal.Id}/bewijs", Path.Combine(map, "bewijs.zip"));
        await Haal("/api/contracten/controleer.mjs", Path.Combine(map, "controleer.mjs"));
        await Haal("/api/contracten/zegelsleutels", Path.Combine(map, "sleutels.json"));

        using var proces = Process.Start(new ProcessStartInfo("node", ["controleer.mjs", "bewijs.zip", "--sleutels", "sleutels.json"])
        {
            WorkingDirectory = map, RedirectStandardOutput = true,
        })!;
        var uitvoer = await proces.StandardOutput.ReadToEndAsync();
        await proces.WaitForExitAsync();

        proces.ExitCode.ShouldBe(0, uitvoer);
        uitvoer.ShouldContain("elk zegel is van een sleutel die u zelf haalde");
        Directory.Delete(map, recursive: true);
    }

    [Fact]
    public async Task Bestaat_er_geen_bewijs_voor_wie_het_contract_niet_mag_lezen()
    {
        var verhaal = await Contractverhaal.TerOndertekening(huis);

        using var antwoord = await huis.Platform.Anoniem.GetAsync(new Uri($"/api/contracten/{verhaal.Id}/bewijs", UriKind.Relative));

        antwoord.StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    private async Task Haal(string adres, string bestand)
    {
        using var antwoord = await huis.Platform.Anoniem.GetAsync(new Uri(adres, UriKind.Relative));
        antwoord.StatusCode.ShouldBe(HttpStatusCode.OK, adres);
        await File.WriteAllBytesAsync(bestand, await antwoord.Content.ReadAsByteArrayAsync());
    }
}
