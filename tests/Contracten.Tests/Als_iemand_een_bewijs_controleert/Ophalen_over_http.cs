using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;
using Gebiedswerking.Contracten.Bewijs;
using Gebiedswerking.Contracten.Tests.Hulp;
using Gebiedswerking.Lokaal.Werking;
using Gebiedswerking.Proefbank;

namespace Gebiedswerking.Contracten.Tests.Als_iemand_een_bewijs_controleert;

[Collection(OverHttp.Naam)]
public sealed class Ophalen_over_http(Werking werking)
{
    [Fact]
    public async Task Kan_wie_het_contract_mag_lezen_en_niemand_anders()
    {
        var (contract, _) = await werking.LegVoor();

        (await werking.Get(null, $"/{contract}/bewijs")).Weigert(404, "niet-gevonden");
        (await werking.Get("demo-gebiedsteam-REFREG02", $"/{contract}/bewijs")).Weigert(404, "niet-gevonden");
        (await werking.Get(null, $"/{Guid.NewGuid()}/bewijs")).Weigert(404, "niet-gevonden");
        (await werking.Get($"demo-partner-{Verzoeken.Partner}", $"/{contract}/bewijs")).Moet(200);
    }

    [Fact]
    public async Task Geeft_een_zip_met_een_naam_die_niemand_bewaart()
    {
        var contract = await werking.StelOp();

        var antwoord = (await werking.Get(Verzoeken.Team, $"/{contract}/bewijs")).Moet(200);

        antwoord.Koppen["Content-Type"].ShouldBe("application/zip");
        antwoord.Koppen["Content-Disposition"].ShouldContain($"bewijs-{contract}.zip");
        antwoord.Koppen["Cache-Control"].ShouldContain("no-store");
    }

    [Fact]
    public async Task Geeft_de_tekst_die_getekend_werd_en_een_leesbaar_blad_zonder_iets_van_buiten()
    {
        var contract = await werking.BrengInWerking(c => c["titel"] = "<b>Fiets & pad</b>");
        var tekst = (await werking.Get(null, $"/{contract}/tekst")).Moet(200);
        using var bewijs = await werking.Bewijs(contract, null);

        bewijs.Bestanden()["contract.json"].ShouldBe(tekst.Bytes);
        var blad = bewijs.Tekst("contract.html");
        blad.ShouldContain(tekst.Koppen["Inhoud-Hash"]);
        blad.ShouldContain("&lt;b&gt;Fiets &amp; pad&lt;/b&gt;");
        foreach (var buiten in new[] { "src=", "href=", "url(", "<script", "@import", "http" })
        {
            blad.Replace("http-equiv", "").ShouldNotContain(buiten);
        }
    }

    [Fact]
    public async Task Klopt_volgens_het_programma_dat_iedereen_kan_ophalen()
    {
        using var bewijs = await werking.Bewijs(await werking.BrengInWerking(), null);
        var programma = (await werking.Get(null, "/controleer.mjs")).Moet(200);
        programma.Koppen["Content-Type"].ShouldBe("text/javascript; charset=utf-8");
        bewijs.Bestanden()["controleer.mjs"].ShouldBe(programma.Bytes);
        programma.Bytes.ShouldBe(File.ReadAllBytes(Infrastructuur.InBron("services/Contracten/Bewijs/controleer.mjs")));

        var sleutels = (await werking.Get(null, "/zegelsleutels")).Moet(200);
        var (code, uitvoer) = await bewijs.Controleer(sleutels.Bytes);

        code.ShouldBe(0, uitvoer);
        uitvoer.ShouldContain("Dit bewijs klopt.");
        uitvoer.ShouldContain("elk zegel is van een sleutel die u zelf haalde");
        uitvoer.ShouldContain("3 handtekening(en) op deze tekst");
    }

    [Fact]
    public async Task Noemt_de_sleutel_aan_wie_er_geen_meegeeft()
    {
        using var bewijs = await werking.Bewijs(await werking.StelOp(), Verzoeken.Team);
        var kid = JsonNode.Parse(bewijs.Tekst("zegelsleutels.json"))!["keys"]!.AsArray()[^1]!["kid"]!.GetValue<string>();

        var (code, uitvoer) = await bewijs.Controleer();

        code.ShouldBe(0, uitvoer);
        uitvoer.ShouldContain($"sleutel {kid}; vergelijk die met de kid op /api/contracten/zegelsleutels");
    }

    [Fact]
    public async Task Klopt_nog_als_de_sleutel_intussen_vernieuwd_is()
    {
        var (contract, hash) = await werking.LegVoor();
        (await werking.Teken(contract, hash, "demo-algemeen-directeur-11002", Verzoeken.Raadsbesluit)).Moet(200);
        using var ervoor = await werking.Bewijs(contract, Verzoeken.Team);
        (await Proefdienst.Voer(Diensten.Contracten, werking.Instellingen, "vernieuw-zegelsleutel")).Code.ShouldBe(0);
        using var erna = await werking.Bewijs(contract, Verzoeken.Team);
        var sleutels = (await werking.Get(null, "/zegelsleutels")).Moet(200).Bytes;

        foreach (var bewijs in new[] { ervoor, erna })
        {
            var (code, uitvoer) = await bewijs.Controleer(sleutels);
            code.ShouldBe(0, uitvoer);
        }

        string Kid(Proefstuk bewijs) => Encoding.UTF8.GetString(System.Buffers.Text.Base64Url.DecodeFromChars(bewijs.Tekst("manifest.jws").Split('.')[0]));
        Kid(erna).ShouldNotBe(Kid(ervoor));
        JsonNode.Parse(erna.Tekst("handtekeningen.json"))!.ToJsonString().ShouldBe(JsonNode.Parse(ervoor.Tekst("handtekeningen.json"))!.ToJsonString());
    }

    [Fact]
    public async Task Schermt_voor_een_vreemde_af_wat_nooit_openbaar_was()
    {
        var contract = await werking.BrengInWerking();
        using var vreemd = await werking.Bewijs(contract, null);
        using var raadslid = await werking.Bewijs(contract, "demo-raadslid-11002");
        using var eigen = await werking.Bewijs(contract, Verzoeken.Team);

        string?[] Typen(Proefstuk bewijs) => [.. JsonNode.Parse(bewijs.Tekst("dossierlog.json"))!["rijen"]!.AsArray().Select(r => r!["type"]?.GetValue<string>())];
        Typen(eigen).ShouldBe(await werking.Gebeurd(contract));
        Typen(vreemd).ShouldBe((await werking.Gebeurd(contract)).Select(t => t is "ContractWerdOpgesteld" or "VisumWerdGegeven" ? null : t));
        raadslid.Tekst("dossierlog.json").ShouldBe(vreemd.Tekst("dossierlog.json"));
        vreemd.Tekst("dossierlog.json").ShouldNotContain("AC000012");
        (await vreemd.Controleer()).Uitvoer.ShouldContain("van 2 is de inhoud afgeschermd");
    }

    [Fact]
    public async Task Geeft_nooit_de_vrije_tekst_en_toch_een_hele_ketting()
    {
        var contract = await werking.BrengInWerking();
        var mijlpaal = await werking.Mijlpaal(contract);
        (await werking.Post("demo-gemeentemedewerker-11002", $"{mijlpaal}/verslag", new { bedrag = "500.25", tekst = "Een vertrouwelijk woord" })).Moet(200);

        using var bewijs = await werking.Bewijs(contract, Verzoeken.Team);

        Encoding.UTF8.GetString(bewijs.Zip).ShouldNotContain("vertrouwelijk woord");
        JsonNode.Parse(bewijs.Tekst("dossierlog.json"))!["rijen"]!.AsArray()[^1]!["bijlageDigest"].ShouldNotBeNull();
        (await bewijs.Controleer()).Code.ShouldBe(0);
    }

    [Fact]
    public async Task Heeft_een_zegel_dat_ook_volgens_een_ander_op_het_manifest_staat()
    {
        using var bewijs = await werking.Bewijs(await werking.StelOp(), Verzoeken.Team);
        var manifest = JsonNode.Parse(bewijs.Tekst("manifest.json"))!;

        var (code, uitvoer) = await Knoop.Voer([Knoop.Script("jose.mjs"), bewijs.Bewaar(bewijs.Bestanden()["zegelsleutels.json"]), bewijs.Tekst("manifest.jws")]);

        code.ShouldBe(0, uitvoer);
        uitvoer.TrimEnd()[44..].ShouldBe(bewijs.Tekst("manifest.json"));
        foreach (var bestand in manifest["bestanden"]!.AsArray())
        {
            Convert.ToHexStringLower(SHA256.HashData(bewijs.Bestanden()[bestand!["naam"]!.GetValue<string>()])).ShouldBe(bestand["sha256"]!.GetValue<string>());
        }
    }

    [Fact]
    public async Task Is_steeds_op_dezelfde_wijze_geschreven()
    {
        using var bewijs = await werking.Bewijs(await werking.StelOp(), Verzoeken.Team);

        Bewijszip.Schrijf(bewijs.Bestanden().Reverse().Select(b => (b.Key, b.Value))).ShouldBe(bewijs.Zip);
    }
}
