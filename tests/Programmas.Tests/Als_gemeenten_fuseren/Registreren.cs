using System.Text.Json.Nodes;
using Gebiedswerking.Programmas.Tests.Hulp;

namespace Gebiedswerking.Programmas.Tests.Als_gemeenten_fuseren;

/// <summary>Two gemeenten of one region, Aarschot (24001) and Begijnendijk (24007), become one that does not exist.</summary>
[Collection(OverHttp.Naam)]
public sealed class Registreren(Werking werking)
{
    private static readonly DateOnly Ingang = new(2031, 1, 1);

    private static object Voorstel(string nis, object gemeenten, string? kbo = null, string? regio = null) => new
    {
        ingangsdatum = Ingang, gemeenten, grond = "Decreet van 1 juli 2030",
        nieuwe = new { nis, naam = "Hagedijk", kbo = kbo ?? "0400000185", ovo = "OVO900001", abbUri = "http://data.lblod.info/id/bestuurseenheden/proef", referentieregio = regio },
    };

    [Fact]
    public async Task Laat_de_nieuwe_in_de_plaats_van_de_oude_treden()
    {
        var antwoord = (await werking.Post("demo-regering", "/fusies", Voorstel("24901", new[] { "24001", "24007" }))).Moet(201);

        var dossier = antwoord.Json!["dossier"]!.GetValue<Guid>();
        (await werking.Tel($"SELECT count(*) FROM dossierlog WHERE dossier = '{dossier}' AND type = 'GemeentenWerdenGefuseerd'")).ShouldBe(1);
        (await werking.Tel("SELECT count(*) FROM gemeente WHERE nis IN ('24001', '24007') AND tot = '2030-12-31' AND opvolger = '24901'")).ShouldBe(2);
        (await werking.Tel("SELECT count(*) FROM gemeente WHERE nis = '24901' AND van = '2031-01-01'")).ShouldBe(1);
        (await werking.Tel("SELECT count(DISTINCT referentieregio) FROM regioindeling WHERE nis IN ('24001', '24901')")).ShouldBe(1);
        var inwoners = (await werking.Bron()).Where(r => r["type"]!.GetValue<string>() == "InwonertalWerdVastgesteld")
            .Select(r => JsonNode.Parse(r["gebeurtenis"]!.GetValue<string>())!).ToLookup(g => g["nis"]!.GetValue<string>(), g => g["inwoners"]!.GetValue<int>());
        inwoners["24901"].ShouldBe([inwoners["24001"].Last() + inwoners["24007"].Last()]);

        (await werking.Post("demo-regering", "/fusies", Voorstel("24901", new[] { "24001", "24007" }))).Moet(400);
    }

    [Fact]
    public async Task Kan_een_gemeente_in_een_andere_laten_opgaan_en_meebewegen_naar_haar_regio()
    {
        // Borsbeek went on in Antwerpen; here Boechout (11004) does, and Landen (24059) of another region with it.
        (await werking.Post("demo-regering", "/fusies", new
        {
            ingangsdatum = Ingang, gemeenten = new[] { "11002", "11004", "24059" }, grond = "Decreet van 1 juli 2030", nieuwe = new { nis = "11002", referentieregio = "REFREG01" },
        })).Moet(201);

        (await werking.Tel("SELECT count(*) FROM gemeente WHERE nis IN ('11004', '24059') AND opvolger = '11002'")).ShouldBe(2);
        (await werking.Tel("SELECT count(*) FROM gemeente WHERE nis = '11002' AND tot IS NULL")).ShouldBe(1);
        (await werking.Tel("SELECT count(*) FROM regioindeling WHERE nis = '24059' AND vanaf = '2031-01-01' AND referentieregio = 'REFREG01'")).ShouldBe(1);
        (await werking.Tel("SELECT count(*) FROM regioindeling WHERE nis IN ('11002', '11004') AND vanaf = '2031-01-01'")).ShouldBe(0);
    }

    [Fact]
    public async Task Weigert_wat_niet_klopt_per_veld()
    {
        var fout = (await werking.Post("demo-regering", "/fusies", new
        {
            ingangsdatum = Ingang, gemeenten = new[] { "24008", "24008", "99999" }, nieuwe = new { nis = "24011", kbo = "0207500123", ovo = "x", abbUri = "ftp://x" },
        })).Moet(400);

        var velden = fout.Json!["fouten"] ?? fout.Json!["errors"];
        velden!.AsObject().Select(v => v.Key).Order().ShouldBe(
            ["gemeenten[1]", "gemeenten[2]", "grond", "nieuwe.abbUri", "nieuwe.kbo", "nieuwe.naam", "nieuwe.nis", "nieuwe.ovo"]);
        (await werking.Post("demo-regering", "/fusies", new { })).Moet(400);
    }

    [Theory]
    [InlineData(null, 401)]
    [InlineData("demo-parlement", 403)]
    [InlineData("demo-gebiedsteam-REFREG01", 403)]
    [InlineData("demo-burgemeester-24001", 403)]
    public async Task Kan_alleen_de_regering(string? client, int status) =>
        (await werking.Post(client, "/fusies", Voorstel("24902", new[] { "24009", "24014" }))).Moet(status);
}
