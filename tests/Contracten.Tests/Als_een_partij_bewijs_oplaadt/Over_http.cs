using System.Net.Http.Headers;
using System.Security.Cryptography;
using Gebiedswerking.Contracten.Tests.Hulp;

namespace Gebiedswerking.Contracten.Tests.Als_een_partij_bewijs_oplaadt;

[Collection(OverHttp.Naam)]
public sealed class Over_http(Werking werking)
{
    private const string Medewerker = "demo-gemeentemedewerker-11002";

    [Fact]
    public async Task Krijgt_wie_oplaadt_de_hash_van_de_inhoud_terug_en_een_tweede_keer_hetzelfde()
    {
        var contract = await werking.BrengInWerking();
        var pdf = Bestanden.Pdf($"{contract}");

        var eerst = (await Laad(Medewerker, contract, pdf)).Moet(201);
        var daarna = (await Laad($"demo-partner-{Verzoeken.Partner}", contract, pdf)).Moet(200);

        eerst.Json!["hash"]!.GetValue<string>().ShouldBe(Convert.ToHexStringLower(SHA256.HashData(pdf)));
        (eerst.Json["type"]!.GetValue<string>(), eerst.Json["grootte"]!.GetValue<long>()).ShouldBe(("application/pdf", pdf.LongLength));
        daarna.Json!.ToJsonString().ShouldBe(eerst.Json.ToJsonString());
        (await werking.Tel($"SELECT count(*) FROM bestand WHERE contract = '{contract}'")).ShouldBe(1);
    }

    [Fact]
    public async Task Noemt_een_verslag_wat_voor_dit_contract_opgeladen_werd_en_niets_anders()
    {
        var (contract, ander) = (await werking.BrengInWerking(), await werking.BrengInWerking());
        var hash = await Hash(Medewerker, contract, Bestanden.Pdf($"{contract}"));
        var mijlpaal = await werking.Mijlpaal(contract);

        (await werking.Post(Medewerker, $"{await werking.Mijlpaal(ander)}/verslag", new { tekst = "Klaar.", bedrag = "1.00", bewijsstukken = new[] { new { hash } } }))
            .Weigert(400, "ongeldige-invoer").Velden.ShouldBe(["bewijsstukken[0].hash"]);
        (await werking.Post(Medewerker, $"{mijlpaal}/verslag", new { tekst = "Klaar.", bedrag = "1.00", bewijsstukken = new[] { new { hash, naam = "werf van Jan.pdf" } } })).Moet(200);

        (await werking.Tel($"SELECT count(*) FROM dossierlog WHERE dossier = '{contract}' AND gebeurtenis LIKE '%{hash}%'")).ShouldBe(1);
        (await werking.Tel($"SELECT count(*) FROM dossierlog WHERE dossier = '{contract}' AND gebeurtenis LIKE '%Jan%'")).ShouldBe(0);
    }

    [Fact]
    public async Task Haalt_wie_mag_de_bytes_op_met_koppen_waarmee_niets_uitgevoerd_wordt()
    {
        var contract = await werking.BrengInWerking();
        var pdf = Bestanden.Pdf($"<script>{contract}</script>{new string('x', 300_000)}");
        var hash = await Hash(Medewerker, contract, pdf);
        (await werking.Post(Medewerker, $"{await werking.Mijlpaal(contract)}/verslag", new { tekst = "Klaar.", bedrag = "1.00", bewijsstukken = new[] { new { hash, naam = "plan één.html" } } })).Moet(200);

        foreach (var client in new[] { Medewerker, "demo-raadslid-11002", Verzoeken.Team, "demo-gemandateerde", "demo-regering", "demo-audit-vlaanderen", $"demo-partner-{Verzoeken.Partner}" })
        {
            var antwoord = (await werking.Get(client, $"/{contract}/bewijsstukken/{hash}")).Moet(200);
            antwoord.Bytes.ShouldBe(pdf);
            antwoord.Koppen["Content-Type"].ShouldBe("application/pdf");
            antwoord.Koppen["Content-Length"].ShouldBe($"{pdf.Length}");
            antwoord.Koppen["Content-Disposition"].ShouldStartWith("attachment;");
            antwoord.Koppen["Content-Disposition"].ShouldContain("filename*=UTF-8''plan%20%C3%A9%C3%A9n.html.pdf");
            antwoord.Koppen["X-Content-Type-Options"].ShouldBe("nosniff");
            antwoord.Koppen["Content-Security-Policy"].ShouldBe("default-src 'none'; sandbox");
            antwoord.Koppen["Cache-Control"].ShouldContain("private");
        }
    }

    [Fact]
    public async Task Krijgt_niemand_anders_een_bestand_van_een_openbaar_contract()
    {
        var contract = await werking.BrengInWerking();
        var hash = await Hash(Medewerker, contract, Bestanden.Pdf($"{contract}"));
        var pad = $"/{contract}/bewijsstukken/{hash}";

        (await werking.Get(null, pad)).Moet(401);
        foreach (var client in new[] { "demo-parlement", "demo-bemiddelaar", "demo-burgemeester-11001", "demo-gebiedsteam-REFREG02", "demo-platformbeheer" })
        {
            (await werking.Get(client, pad)).Weigert(403, "geen-inzage");
        }

        (await werking.Get(Medewerker, $"/{await werking.BrengInWerking()}/bewijsstukken/{hash}")).Weigert(404, "niet-gevonden");
        (await werking.Get(Medewerker, $"/{contract}/bewijsstukken/{new string('a', 64)}")).Weigert(404, "niet-gevonden");
        (await werking.Get(Medewerker, $"/{contract}/bewijsstukken/..%2f..")).Moet(404);
    }

    [Fact]
    public async Task Laadt_alleen_op_wie_voor_een_partij_rapporteert()
    {
        var contract = await werking.BrengInWerking();

        (await Laad(null, contract, Bestanden.Pdf())).Moet(401);
        foreach (var client in new[] { "demo-raadslid-11002", "demo-financieel-directeur-11002", "demo-parlement", "demo-regering" })
        {
            (await Laad(client, contract, Bestanden.Pdf())).Moet(403);
        }

        (await Laad("demo-gemeentemedewerker-11001", contract, Bestanden.Pdf())).Weigert(403, "niet-bevoegd");
        (await Laad("demo-gemeentemedewerker-11001", await werking.StelOp(), Bestanden.Pdf())).Weigert(404, "niet-gevonden");
        (await Laad(Medewerker, await werking.StelOp(), Bestanden.Pdf())).Moet(409);
        (await werking.Tel($"SELECT count(*) FROM bestand WHERE contract = '{contract}'")).ShouldBe(0);
    }

    [Fact]
    public async Task Worden_leeg_verkeerd_en_te_groot_geweigerd_met_een_zin()
    {
        var contract = await werking.BrengInWerking();

        (await Laad(Medewerker, contract, [])).Weigert(400, "ongeldige-invoer").Velden.ShouldBe(["bestand"]);
        (await Laad(Medewerker, contract, "MZ programma"u8.ToArray())).Weigert(415, "bestand-uitvoerbaar");
        (await Laad(Medewerker, contract, "<html>"u8.ToArray())).Weigert(415, "bestand-onbekend-type");
        (await Laad(Medewerker, contract, Groot(25 * 1024 * 1024 + 1))).Weigert(413, "bestand-te-groot");
        (await Laad(Medewerker, contract, Groot(40 * 1024 * 1024))).Weigert(413, "bestand-te-groot");
        (await werking.Post(Medewerker, $"/{contract}/bewijsstukken", "{}")).Weigert(415, "verkeerd-formaat");
        using var leeg = new MultipartFormDataContent { { new StringContent("x"), "naam" } };
        (await Stuur(Medewerker, contract, leeg)).Weigert(400, "ongeldige-invoer");
        (await werking.Tel($"SELECT count(*) FROM bestand WHERE contract = '{contract}'")).ShouldBe(0);
    }

    [Fact]
    public async Task Mag_een_bestand_tot_op_de_byte_25_MB_zijn_en_blijft_elders_een_megabyte_de_grens()
    {
        var contract = await werking.BrengInWerking();

        (await Laad(Medewerker, contract, Groot(25 * 1024 * 1024))).Moet(201);
        (await werking.Post(Medewerker, $"{await werking.Mijlpaal(contract)}/verslag", $"{{\"tekst\":\"{new string('a', 1_100_000)}\",\"bedrag\":\"1.00\"}}")).Moet(413);
    }

    [Fact]
    public async Task Blijft_wat_velen_tegelijk_opladen_onder_het_quotum_van_een_contract()
    {
        var contract = await werking.BrengInWerking();
        // As if there was uploaded before: a little less than two more files fit.
        await werking.Voer($"""
            INSERT INTO bestand (contract, hash, type, grootte, inhoud, geupload_door, tijdstip)
            VALUES ('{contract}', '{new string('0', 64)}', 'application/pdf', {500L * 1024 * 1024 - 250_000}, '', 'iemand', now())
            """);

        var antwoorden = await Task.WhenAll(Enumerable.Range(0, 6).Select(n => Laad(Medewerker, contract, Bestanden.Pdf($"{n}{new string('x', 100_000)}"))));

        antwoorden.Count(a => a.Status == 201).ShouldBe(2);
        antwoorden.Where(a => a.Status != 201).ShouldAllBe(a => a.Code == "opslag-vol");
    }

    [Fact]
    public async Task Staat_hetzelfde_bestand_er_een_keer_als_velen_het_tegelijk_opladen()
    {
        var contract = await werking.BrengInWerking();
        var pdf = Bestanden.Pdf($"{contract}");

        var antwoorden = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Laad(Medewerker, contract, pdf)));

        antwoorden.Select(a => a.Status).Order().ShouldBe([200, 200, 200, 200, 200, 200, 200, 201]);
    }

    private static byte[] Groot(int bytes)
    {
        var pdf = new byte[bytes];
        Bestanden.Pdf().CopyTo(pdf, 0);
        return pdf;
    }

    private async Task<string> Hash(string client, Guid contract, byte[] inhoud) => (await Laad(client, contract, inhoud)).Moet(201).Json!["hash"]!.GetValue<string>();

    private async Task<Antwoord> Laad(string? client, Guid contract, byte[] inhoud)
    {
        using var deel = new ByteArrayContent(inhoud);
        deel.Headers.ContentType = new MediaTypeHeaderValue("text/plain"); // what the sender says of it counts for nothing
        using var formulier = new MultipartFormDataContent { { deel, "bestand", "foto.png" } };
        return await Stuur(client, contract, formulier);
    }

    private Task<Antwoord> Stuur(string? client, Guid contract, HttpContent inhoud) =>
        // The answer can come before everything was sent: who asks first whether it may, hears it.
        werking.Stuur(HttpMethod.Post, client, $"/{contract}/bewijsstukken", inhoud, ("Expect", "100-continue"));
}
