using System.Text.Json.Nodes;
using Gebiedswerking.Berichten.Programmas;
using Gebiedswerking.Programmas.Domein;
using Gebiedswerking.Programmas.Tests.Hulp;

namespace Gebiedswerking.Programmas.Tests.Als_de_regering_een_mandatering_verleent;

[Collection(OverHttp.Naam)]
public sealed class Wat_vertrouwelijk_blijft(Werking werking)
{
    private static readonly string[] Geheimen = ["7654321", Mandaten.Geheimeruimte];

    [Fact]
    public async Task Staat_niet_in_het_antwoord()
    {
        var antwoord = (await werking.Verleen("demo-regering", Mandaten.Verzoek())).Moet(201);

        antwoord.Koppen["ETag"].ShouldBe("\"1\"");
        antwoord.Koppen["Location"].ShouldBe($"{Mandaten.Adres}/{antwoord.Dossier}");
        antwoord.Json!.AsObject().Select(v => v.Key).ShouldBe(["dossier", "versie"]);
        Zwijgt(antwoord.ToString());
    }

    [Fact]
    public async Task Staat_niet_in_de_openbare_bron()
    {
        var id = (await werking.Verleen("demo-regering", Mandaten.Verzoek())).Moet(201).Dossier;

        var openbaar = await werking.Bron();

        openbaar.Count(r => r["dossier"]!.GetValue<Guid>() == id).ShouldBe(1);
        openbaar.Select(Type).ShouldNotContain(nameof(MandaatplafondWerdVastgesteld));
        openbaar.Select(r => r["dossier"]!.GetValue<Guid>()).ShouldNotContain(Mandaatplafond.IdVan(id));
        Zwijgt(string.Join('\n', openbaar.Select(r => r.ToJsonString())));
        (await werking.Feed(Werking.NietGenoemd, "feed")).Moet(200);
    }

    [Fact]
    public async Task Staat_in_een_bron_van_zichzelf_voor_wie_genoemd_is()
    {
        var id = (await werking.Verleen("demo-regering", Mandaten.Verzoek())).Moet(201).Dossier;

        var vertrouwelijk = await werking.Bron(MandatenBlok.Bron);

        vertrouwelijk.Select(Type).ShouldAllBe(t => t == nameof(MandaatplafondWerdVastgesteld));
        var rij = vertrouwelijk.Single(r => r["dossier"]!.GetValue<Guid>() == Mandaatplafond.IdVan(id));
        var gebeurtenis = JsonNode.Parse(rij["gebeurtenis"]!.GetValue<string>())!;
        gebeurtenis["mandatering"]!.GetValue<Guid>().ShouldBe(id);
        gebeurtenis["plafond"]!.GetValue<string>().ShouldBe(Mandaten.Geheimbedrag);
        gebeurtenis["leden"]!.AsArray().Select(l => l!.GetValue<Guid>()).ShouldBe([Mandaten.Leider, Mandaten.Lid]);
        rij["gebeurtenis"]!.GetValue<string>().ShouldNotContain(Mandaten.Geheimeruimte);
        rij["bijlage"]!.GetValue<string>().ShouldContain(Mandaten.Geheimeruimte);
    }

    [Fact]
    public async Task Gaat_niet_open_voor_een_dienst_zonder_de_scope_van_die_bron()
    {
        await werking.Verleen("demo-regering", Mandaten.Verzoek());

        foreach (var dienst in new[] { Werking.NietGenoemd, Werking.Genoemd, "dienst-programmas" })
        {
            Zwijgt((await werking.Feed(dienst, "feed", MandatenBlok.Bron)).Weigert(403, "bron-gesloten").ToString());
        }

        (await werking.Get("demo-regering", $"/intern/dossierlog?bron={MandatenBlok.Bron}")).Moet(403);
        (await werking.Get(null, $"/intern/dossierlog?bron={MandatenBlok.Bron}")).Moet(401);
    }

    [Theory]
    [InlineData("titel", "\"\"")]
    [InlineData("plafond", "\"-7654321.98\"")]
    [InlineData("plafond", "\"7654321.987\"")]
    [InlineData("plafond", "7654321.987")]
    [InlineData("plafond", "{\"euro\": 7654321}")]
    [InlineData("onderhandelingsruimte", "[\"Ten hoogste de helft in het eerste jaar.\"]")]
    [InlineData("onderhandelingsruimte", "\"Ten hoogste de helft in het eerste jaar.\\u0000\"")]
    public async Task Staat_niet_in_een_weigering(string veld, string waarde)
    {
        var antwoord = (await werking.Verleen("demo-regering", Mandaten.Verzoek(v => v[veld] = JsonNode.Parse(waarde)))).Weigert(400, "ongeldige-invoer");

        antwoord.Velden.ShouldContain(v => v.StartsWith(veld, StringComparison.Ordinal));
        Zwijgt(antwoord.ToString());
    }

    [Fact]
    public async Task Staat_niet_in_de_logboeken_van_de_dienst()
    {
        await werking.Verleen("demo-regering", Mandaten.Verzoek());
        await werking.Verleen("demo-regering", Mandaten.Verzoek(v => v["plafond"] = "7654321.987"));
        await werking.Verleen("demo-raadslid-13008", Mandaten.Verzoek());

        var logboek = werking.Dienst.Logboek();
        logboek.ShouldNotBeEmpty();
        Zwijgt(logboek);
    }

    [Fact]
    public async Task Laat_in_geen_van_beide_bronnen_een_gat_in_de_nummers()
    {
        var antwoorden = await Task.WhenAll(Enumerable.Range(0, 12).Select(i => i % 3 == 0
            ? werking.Verleen("demo-regering", Mandaten.Verzoek(v => v["plafond"] = "0"))
            : werking.Verleen("demo-regering", Mandaten.Verzoek())));
        antwoorden.Count(a => a.Status == 201).ShouldBe(8);

        foreach (var bron in new[] { null, MandatenBlok.Bron })
        {
            var rijen = await werking.Bron(bron);
            rijen.Select(r => r["volgnummer"]!.GetValue<long>()).ShouldBe(Enumerable.Range(1, rijen.Count).Select(n => (long)n));
        }

        (await werking.Bron()).Count(r => Type(r) == nameof(MandateringWerdVerleend)).ShouldBe((await werking.Bron(MandatenBlok.Bron)).Count);
    }

    private static string Type(JsonObject rij) => rij["type"]!.GetValue<string>();

    private static void Zwijgt(string tekst)
    {
        foreach (var geheim in Geheimen)
        {
            tekst.ShouldNotContain(geheim);
        }
    }
}
