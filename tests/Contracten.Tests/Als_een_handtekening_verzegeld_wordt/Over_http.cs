using System.Text.Json.Nodes;
using Gebiedswerking.Contracten.Tests.Hulp;
using Gebiedswerking.Lokaal.Werking;
using Gebiedswerking.Proefbank;

namespace Gebiedswerking.Contracten.Tests.Als_een_handtekening_verzegeld_wordt;

[Collection(OverHttp.Naam)]
public sealed class Over_http(Werking werking)
{
    [Fact]
    public async Task Is_elk_zegel_ook_volgens_een_ander_in_orde_ook_na_een_nieuwe_sleutel()
    {
        var (contract, hash) = await werking.LegVoor();
        (await werking.Teken(contract, hash, "demo-voorzitter-gemeenteraad-11002", Verzoeken.Raadsbesluit)).Moet(200);
        var taak = await Proefdienst.Voer(Diensten.Contracten, werking.Instellingen, "vernieuw-zegelsleutel");
        taak.Code.ShouldBe(0, taak.Uitvoer);
        (await werking.Teken(contract, hash, "demo-algemeen-directeur-11002", Verzoeken.Raadsbesluit)).Moet(200);

        var zegels = await Zegels(contract);
        var jwks = (await werking.Get(null, "/zegelsleutels")).Moet(200);
        var bestand = Path.Combine(Path.GetTempPath(), $"{Guid.NewGuid()}.json");
        await File.WriteAllBytesAsync(bestand, jwks.Bytes);
        var (code, uitvoer) = await Knoop.Voer([Knoop.Script("jose.mjs"), bestand, .. zegels]);
        File.Delete(bestand);

        code.ShouldBe(0, uitvoer);
        var regels = uitvoer.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        regels.Length.ShouldBe(2);
        regels[0][..43].ShouldNotBe(regels[1][..43]);
        taak.Uitvoer.ShouldContain(regels[1][..43]);
        JsonNode.Parse(regels[0][44..])!["versie"]!.GetValue<string>().ShouldBe(hash);
    }

    [Fact]
    public async Task Zijn_de_sleutels_voor_iedereen_en_zonder_hun_geheim()
    {
        var antwoord = (await werking.Get(null, "/zegelsleutels")).Moet(200);

        antwoord.Koppen["Content-Type"].ShouldBe("application/jwk-set+json");
        antwoord.Json!["keys"]!.AsArray().ShouldAllBe(k => k!["kty"]!.GetValue<string>() == "EC" && k["d"] == null && k["geldigVan"] != null);
    }

    [Fact]
    public async Task Start_de_dienst_buiten_ontwikkeling_niet_zonder_geheim()
    {
        var instellingen = new Dictionary<string, string?>(werking.Instellingen) { ["ASPNETCORE_ENVIRONMENT"] = "Production", ["DOTNET_ENVIRONMENT"] = "Production" };

        var taak = await Proefdienst.Voer(Diensten.Contracten, instellingen);

        taak.Code.ShouldNotBe(0);
        taak.Uitvoer.ShouldContain("de instelling Zegel__Geheim ontbreekt");
    }

    private async Task<List<string>> Zegels(Guid contract) => [.. (await werking.Database.Vraag(
        "SELECT gebeurtenis::json->>'zegel' FROM dossierlog WHERE dossier = $1 AND type = 'HandtekeningWerdGezet' ORDER BY versie", contract)).Cast<string>()];
}
