using Gebiedswerking.Contracten.Tests.Hulp;

namespace Gebiedswerking.Contracten.Tests.Als_iemand_op_papier_tekent;

[Collection(OverHttp.Naam)]
public sealed class Over_http(Werking werking)
{
    [Fact]
    public async Task Registreert_het_team_de_scan_en_bevestigt_de_gemeente_hem()
    {
        var (contract, hash) = await werking.LegVoor();
        using var deel = new ByteArrayContent(Bestanden.Pdf($"{contract} {hash}"));
        using var formulier = new MultipartFormDataContent { { deel, "bestand", "scan.pdf" } };
        var scan = (await werking.Stuur(HttpMethod.Post, Verzoeken.Team, $"/{contract}/bewijsstukken", formulier)).Moet(201).Json!["hash"]!.GetValue<string>();
        object Papier(string welke) => new
        {
            partij = "0207500123", hoedanigheid = "algemeenDirecteur", ondertekenaar = "An Janssens", grond = Verzoeken.Raadsbesluit, datum = "2025-11-01", hash, scan = welke,
        };

        (await werking.Post(Verzoeken.Team, $"/{contract}/papieren-handtekening", "{}")).Weigert(400, "ongeldige-invoer")
            .Velden.ShouldBe(["grond", "partij", "hoedanigheid", "ondertekenaar", "datum", "hash", "scan"], ignoreOrder: true);
        (await werking.Post(Verzoeken.Team, $"/{contract}/papieren-handtekening", Papier(new string('a', 64)))).Weigert(400, "ongeldige-invoer").Velden.ShouldBe(["scan"]);
        (await werking.Post("demo-gebiedsteam-REFREG02", $"/{contract}/papieren-handtekening", Papier(scan))).Weigert(404, "niet-gevonden");
        (await werking.Post("demo-raadslid-11002", $"/{contract}/papieren-handtekening", Papier(scan))).Moet(403);
        (await werking.Post(Verzoeken.Team, $"/{contract}/papieren-handtekening", Papier(scan))).Moet(200);
        var registratie = (await werking.Laatste<Berichten.Contracten.PapierenHandtekeningWerdGeregistreerd>(contract)).Registratie;
        var bevestiging = $"/{contract}/papieren-handtekening/{registratie}/bevestiging";

        (await werking.Post(Verzoeken.Team, bevestiging, new { scan })).Weigert(409, "twee-personen-nodig");
        (await werking.Post("demo-gemeentemedewerker-11002", bevestiging, new { scan })).Moet(200);

        (await werking.Gebeurd(contract)).TakeLast(3).ShouldBe(["PapierenHandtekeningWerdGeregistreerd", "PapierenHandtekeningWerdBevestigd", "HandtekeningWerdGezet"]);
        (await werking.Teken(contract, hash, "demo-algemeen-directeur-11002", Verzoeken.Raadsbesluit)).Weigert(409, "handtekening-al-gezet");
        (await werking.Tel($"SELECT count(*) FROM dossierlog WHERE dossier = '{contract}' AND gebeurtenis LIKE '%Janssens%'")).ShouldBe(0);
    }
}
