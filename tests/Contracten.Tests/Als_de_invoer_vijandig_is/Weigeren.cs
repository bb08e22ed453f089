using System.Text.Json.Nodes;
using Gebiedswerking.Contracten.Tests.Hulp;

namespace Gebiedswerking.Contracten.Tests.Als_de_invoer_vijandig_is;

[Collection(OverHttp.Naam)]
public sealed class Weigeren(Werking werking)
{
    private static readonly Dictionary<string, (string Inhoud, string Veld)> Gevallen = new()
    {
        ["geen json"] = ("titel=x", "(inhoud)"),
        ["afgebroken json"] = ("""{"titel": "x" """, "(inhoud)"),
        ["niets"] = ("null", ""),
        ["een lijst"] = ("[]", "(inhoud)"),
        ["onbekend veld"] = (Met(c => c["onbekend"] = 1), "onbekend"),
        ["onbekend veld in een mijlpaal"] = (Met(c => Paal(c)["status"] = "aanvaard"), "verbintenissen[0].mijlpalen[0].status"),
        ["veld tweemaal"] = ("""{"titel": "a", "titel": "b"}""", "titel"),
        ["titel is een getal"] = (Met(c => c["titel"] = 5), "titel"),
        ["regio's is een tekst"] = (Met(c => c["referentieregios"] = "REFREG01"), "referentieregios"),
        ["datum die niet bestaat"] = (Met(c => c["ingangsdatum"] = "2026-02-30"), "ingangsdatum"),
        ["datum met tijd"] = (Met(c => c["ingangsdatum"] = "2026-02-20T00:00:00"), "ingangsdatum"),
        ["onbekende soort"] = (Met(c => c["partijen"]![0]!["soort"] = "koninkrijk"), "partijen[0].soort"),
        ["soort als getal"] = (Met(c => c["partijen"]![0]!["soort"] = 1), "partijen[0].soort"),
        ["drie decimalen"] = (Met(c => Paal(c)["bedrag"] = "1.005"), "verbintenissen[0].mijlpalen[0].bedrag"),
        ["drie decimalen als getal"] = (Met(c => Paal(c)["bedrag"] = 1.005), "verbintenissen[0].mijlpalen[0].bedrag"),
        ["bedrag met exponent"] = (Met(c => Paal(c)["bedrag"] = "1e3"), "verbintenissen[0].mijlpalen[0].bedrag"),
        ["bedrag met een komma"] = (Met(c => Paal(c)["bedrag"] = "1,50"), "verbintenissen[0].mijlpalen[0].bedrag"),
        ["bedrag boven de grens"] = (Met(c => Paal(c)["bedrag"] = "99999999999999999999"), "verbintenissen[0].mijlpalen[0].bedrag"),
        ["negatief bedrag"] = (Met(c => Paal(c)["bedrag"] = "-500.25"), "verbintenissen[0].mijlpalen[0].bedrag"),
        ["negatieve financiering"] = (Met(c => c["financiering"]![0]!["bedrag"] = "-1500.50"), "financiering[0].bedrag"),
        ["sommen lopen over"] = (Met(c =>
        {
            foreach (var v in c["verbintenissen"]!.AsArray())
            {
                v!["bedrag"] = "9999999999999.99";
                v["mijlpalen"]![0]!["bedrag"] = "9999999999999.99";
            }
        }), "financiering"),
        ["stuurteken"] = (Met(c => c["titel"] = "a\u0000b"), "titel"),
        ["escape"] = (Met(c => c["verbintenissen"]![0]!["omschrijving"] = "a\u001bb"), "verbintenissen[0].omschrijving"),
        ["halve surrogaat"] = ("""{"titel": "\ud800"}""", "titel"),
        ["enorme tekst"] = (Met(c => c["verbintenissen"]![0]!["omschrijving"] = new string('a', 100_000)), "verbintenissen[0].omschrijving"),
        ["diep genest"] = (new string('[', 2000), "(inhoud)"),
        ["partij tweemaal"] = (Met(c => c["partijen"]!.AsArray().Add(c["partijen"]![0]!.DeepClone())), "partijen[2]"),
        ["financier tweemaal"] = (Met(c => c["financiering"]!.AsArray().Add(c["financiering"]![0]!.DeepClone())), "financiering[1].partij"),
        ["regio tweemaal"] = (Met(c => c["referentieregios"]!.AsArray().Add("REFREG01")), "referentieregios[1]"),
        ["duizend partijen"] = (Met(c => c["partijen"] = new JsonArray([.. Enumerable.Range(0, 1000).Select(_ => c["partijen"]![0]!.DeepClone())])), "partijen"),
        ["sql in de titel van een regio"] = (Met(c => c["referentieregios"] = new JsonArray("'; DROP TABLE dossierlog; --")), "referentieregios[0]"),
    };

    public static TheoryData<string> Namen => [.. Gevallen.Keys];

    [Theory]
    [MemberData(nameof(Namen))]
    public async Task Een_ontwerp_met_het_veld_dat_fout_is(string geval)
    {
        var antwoord = (await werking.Post(Verzoeken.Team, "", Gevallen[geval].Inhoud)).Moet(400);

        antwoord.Koppen["Content-Type"].ShouldStartWith("application/problem+json");
        antwoord.Json!["detail"]!.GetValue<string>().ShouldEndWith(".");
        if (Gevallen[geval].Veld.Length > 0)
        {
            antwoord.Code.ShouldBe("ongeldige-invoer");
            antwoord.Velden.ShouldContain(Gevallen[geval].Veld, antwoord.ToString());
        }
    }

    [Fact]
    public async Task Alle_velden_die_ontbreken_in_een_keer() =>
        (await werking.Post(Verzoeken.Team, "", "{}")).Weigert(400, "ongeldige-invoer").Velden
            .ShouldBe(["titel", "referentieregios", "ingangsdatum", "einddatum", "partijen", "verbintenissen"], ignoreOrder: true);

    [Fact]
    public async Task Een_inhoud_van_meer_dan_een_megabyte() =>
        (await werking.Post(Verzoeken.Team, "", $$"""{"titel": "{{new string('a', 1_200_000)}}"}""", ("Expect", "100-continue"))).Weigert(413, "te-groot");

    [Theory]
    [InlineData("{}", "hash", "grond")]
    [InlineData("""{"hash": "x"}""", "grond")]
    [InlineData("""{"hash": "x", "grond": {}}""", "grond.soort", "grond.datum", "grond.referentie")]
    [InlineData("""{"hash": "x", "grond": {"soort": "raadsbesluit", "datum": "2025-10-01", "referentie": "r"}}""", "grond.uri", "grond.bekendmaking")]
    [InlineData("""{"hash": "x", "grond": {"soort": "raadsbesluit", "datum": "2099-10-01", "referentie": "r", "uri": "javascript:1", "bekendmaking": "2099-10-01"}}""", "grond.datum", "grond.uri", "grond.bekendmaking")]
    [InlineData("""{"hash": "x", "grond": {"soort": "volmacht", "datum": "2025-10-01", "referentie": "r"}, "partij": "11002"}""", "partij")]
    public async Task Een_handtekening_zonder_volledige_grond(string inhoud, params string[] velden)
    {
        var (contract, _) = await werking.LegVoor();

        var antwoord = (await werking.Post("demo-voorzitter-gemeenteraad-11002", $"/{contract}/ondertekening", inhoud)).Weigert(400, "ongeldige-invoer");

        antwoord.Velden.ShouldBe(velden, ignoreOrder: true);
    }

    [Fact]
    public async Task Een_visum_of_intrekking_zonder_inhoud()
    {
        var (contract, _) = await werking.LegVoor();

        (await werking.Post("demo-financieel-directeur-11002", $"/{contract}/visum", "{}")).Weigert(400, "ongeldige-invoer").Velden
            .ShouldBe(["uitkomst", "meerjarenplan"], ignoreOrder: true);
        (await werking.Post("demo-financieel-directeur-11002", $"/{contract}/visum", new { uitkomst = "geweigerd", meerjarenplan = "AC1" }))
            .Weigert(400, "ongeldige-invoer").Velden.ShouldBe(["motivering"]);
        (await werking.Post(Verzoeken.Team, $"/{contract}/intrekking", "{}")).Weigert(400, "ongeldige-invoer").Velden.ShouldBe(["reden"]);
    }

    [Fact]
    public async Task Een_verslag_dat_niet_klopt()
    {
        var contract = await werking.BrengInWerking();
        var mijlpaal = await werking.Mijlpaal(contract);
        const string wie = "demo-gemeentemedewerker-11002";

        (await werking.Post(wie, $"{mijlpaal}/verslag", "{}")).Weigert(400, "ongeldige-invoer").Velden.ShouldBe(["tekst", "bedrag"], ignoreOrder: true);
        (await werking.Post(wie, $"{mijlpaal}/verslag", new { tekst = "Klaar.", bedrag = "500.26" })).Weigert(400, "ongeldige-invoer").Velden.ShouldBe(["bedrag"]);
        (await werking.Post(wie, $"{mijlpaal}/verslag", new { tekst = "Klaar.", bedrag = "-1" })).Weigert(400, "ongeldige-invoer").Velden.ShouldBe(["bedrag"]);
        (await werking.Post(wie, $"{mijlpaal}/verslag", new { tekst = new string('a', 20_001), bedrag = "1" })).Weigert(400, "ongeldige-invoer").Velden.ShouldBe(["tekst"]);
        (await werking.Post(wie, $"{mijlpaal}/verslag", new { tekst = "Klaar.", bedrag = "1" })).Moet(200);
        (await werking.Post(Verzoeken.Team, $"{mijlpaal}/terugsturing", "{}")).Weigert(400, "ongeldige-invoer").Velden.ShouldBe(["reden"]);
        (await werking.Post("demo-burgemeester-11002", $"{mijlpaal}/ondertekening", "{}")).Weigert(400, "ongeldige-invoer").Velden.ShouldBe(["grond"]);
    }

    private static JsonNode Paal(JsonNode contract) => contract["verbintenissen"]![0]!["mijlpalen"]![0]!;

    private static string Met(Action<JsonObject> anders) => Verzoeken.Contract(anders).ToJsonString();
}
