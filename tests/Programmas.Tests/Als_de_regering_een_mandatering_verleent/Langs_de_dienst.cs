using System.Text.Json.Nodes;
using Gebiedswerking.Programmas.Domein;
using Gebiedswerking.Programmas.Tests.Hulp;

namespace Gebiedswerking.Programmas.Tests.Als_de_regering_een_mandatering_verleent;

[Collection(OverHttp.Naam)]
public sealed class Langs_de_dienst(Werking werking)
{
    /// <summary>Everybody but the regering.</summary>
    public static TheoryData<string> Anderen { get; } =
    [
        "demo-gouverneur-REFREG03", "demo-gebiedsteam-REFREG03", "demo-gemandateerde", "demo-gemandateerde-2", "demo-parlement", "demo-rekenhof",
        "demo-audit-vlaanderen", "demo-bemiddelaar", "demo-platformbeheer", "demo-partner-0403123486", "demo-burgemeester-13008",
        "demo-voorzitter-gemeenteraad-13008", "demo-algemeen-directeur-13008", "demo-financieel-directeur-13008", "demo-gemeentemedewerker-13008",
        "demo-raadslid-13008",
    ];

    private static readonly Dictionary<string, (string Inhoud, string Veld)> Gevallen = new()
    {
        ["geen json"] = ("titel=x", "(inhoud)"),
        ["een lijst"] = ("[]", "(inhoud)"),
        ["diep genest"] = (new string('[', 2000), "(inhoud)"),
        ["onbekend veld"] = (Met(v => v["status"] = "verleend"), "status"),
        ["onbekend veld bij een lid"] = (Met(v => Lid(v)["rijksregister"] = "1"), "collectief[0].rijksregister"),
        ["veld tweemaal"] = ("""{"titel": "a", "titel": "b"}""", "titel"),
        ["titel is een getal"] = (Met(v => v["titel"] = 5), "titel"),
        ["halve surrogaat"] = ("""{"titel": "\ud800"}""", "titel"),
        ["stuurteken in de titel"] = (Met(v => v["titel"] = "a\u0000b"), "titel"),
        ["datum die niet bestaat"] = (Met(v => v["geldigTot"] = "2031-02-30"), "geldigTot"),
        ["datum met tijd"] = (Met(v => v["beslissing"]!["datum"] = "2026-10-09T00:00:00"), "beslissing.datum"),
        ["persoon is een naam"] = (Met(v => Lid(v)["persoon"] = "An Peeters"), "collectief[0].persoon"),
        ["persoon tussen accolades"] = (Met(v => Lid(v)["persoon"] = $"{{{Mandaten.Leider}}}"), "collectief[0].persoon"),
        ["leider is een tekst"] = (Met(v => Lid(v)["leider"] = "ja"), "collectief[0].leider"),
        ["leider is niets"] = (Met(v => Lid(v)["leider"] = null), "collectief[0].leider"),
        ["lid tweemaal"] = (Met(v => v["collectief"]!.AsArray().Add(v["collectief"]![1]!.DeepClone())), "collectief[2].persoon"),
        ["duizend leden"] = (Met(v => v["collectief"] = new JsonArray([.. Enumerable.Range(0, 1000).Select(_ => Lid(v).DeepClone())])), "collectief"),
        ["onbekende opgave"] = (Met(v => v["opgaven"] = new JsonArray("defensie")), "opgaven[0]"),
        ["opgave als getal"] = (Met(v => v["opgaven"] = new JsonArray(1)), "opgaven[0]"),
        ["opgave is niets"] = (Met(v => v["opgaven"] = new JsonArray((JsonNode?)null)), "opgaven[0]"),
        ["opgave tweemaal"] = (Met(v => v["opgaven"]!.AsArray().Add("integraalWaterbeheer")), "opgaven[1]"),
        ["gemeente die niet bestaat"] = (Met(v => v["gebieden"]![1]!["code"] = "99999"), "gebieden[1].code"),
        ["regio die niet bestaat"] = (Met(v => v["gebieden"]![0]!["code"] = "REFREG16"), "gebieden[0].code"),
        ["gemeente als regio"] = (Met(v => v["gebieden"]![0]!["code"] = "13008"), "gebieden[0].code"),
        ["provincie"] = (Met(v => v["gebieden"]![0]!["soort"] = "provincie"), "gebieden[0].soort"),
        ["sql in de code van een gebied"] = (Met(v => v["gebieden"]![0]!["code"] = "'; DROP TABLE x; --"), "gebieden[0].code"),
        ["duizend gebieden"] = (Met(v => v["gebieden"] = new JsonArray([.. Enumerable.Range(0, 1000).Select(_ => v["gebieden"]![0]!.DeepClone())])), "gebieden"),
        ["plafond met drie decimalen"] = (Met(v => v["plafond"] = "1.005"), "plafond"),
        ["plafond met een exponent"] = (Met(v => v["plafond"] = "1e9"), "plafond"),
        ["plafond met een komma"] = (Met(v => v["plafond"] = "1,50"), "plafond"),
        ["plafond boven de grens"] = (Met(v => v["plafond"] = "99999999999999999999"), "plafond"),
        ["plafond van nul"] = (Met(v => v["plafond"] = "0.00"), "plafond"),
        ["vrijgesteld met advies"] = (Met(v => v["begrotingstoets"]!["adviesInspectie"] = "IF 1"), "begrotingstoets.adviesInspectie"),
        ["niet vrijgesteld en niets erbij"] = (Met(v => v["begrotingstoets"] = new JsonObject()), "begrotingstoets.begrotingsakkoord"),
        ["enorme ruimte"] = (Met(v => v["onderhandelingsruimte"] = new string('a', 100_000)), "onderhandelingsruimte"),
    };

    public static TheoryData<string> Namen => [.. Gevallen.Keys];

    [Theory]
    [MemberData(nameof(Anderen))]
    public async Task Verleent_niemand_anders_een_mandatering(string client)
    {
        (await werking.Verleen(client, Mandaten.Verzoek())).Moet(403);
        (await werking.Verleen(client, "{}")).Moet(403);
    }

    [Fact]
    public async Task Verleent_wie_niet_aangemeld_is_er_geen() => (await werking.Verleen(null, Mandaten.Verzoek())).Moet(401);

    [Theory]
    [MemberData(nameof(Namen))]
    public async Task Wordt_vijandige_invoer_geweigerd_bij_het_veld_dat_fout_is(string geval)
    {
        var antwoord = (await werking.Verleen("demo-regering", Gevallen[geval].Inhoud)).Weigert(400, "ongeldige-invoer");

        antwoord.Velden.ShouldContain(Gevallen[geval].Veld, antwoord.ToString());
    }

    [Fact]
    public async Task Wordt_bij_een_weigering_in_geen_van_beide_dossiers_iets_bewaard()
    {
        var titel = $"Geweigerd {Guid.CreateVersion7()}";
        var (koppen, rijen) = (await werking.Tel("SELECT count(*) FROM dossierkop"), await werking.Tel("SELECT count(*) FROM dossierlog"));

        (await werking.Verleen("demo-regering", Mandaten.Verzoek(v =>
        {
            v["titel"] = titel;
            v["gebieden"]![1]!["code"] = "99999";
        }), ("Idempotency-Key", titel.Replace(' ', '-')))).Weigert(400, "ongeldige-invoer").Velden.ShouldBe(["gebieden[1].code"]);

        (await werking.Tel($"SELECT count(*) FROM dossierlog WHERE gebeurtenis LIKE '%{titel}%'")).ShouldBe(0);
        (await werking.Tel("SELECT count(*) FROM dossierkop")).ShouldBe(koppen);
        (await werking.Tel("SELECT count(*) FROM dossierlog")).ShouldBe(rijen);
        (await werking.Tel($"SELECT count(*) FROM idempotentie WHERE sleutel = '{titel.Replace(' ', '-')}'")).ShouldBe(0, "a refusal is not remembered");
    }

    [Fact]
    public async Task Wordt_een_herhaalde_opdracht_een_keer_uitgevoerd()
    {
        var sleutel = ("Idempotency-Key", $"{Guid.CreateVersion7()}");
        var verzoek = Mandaten.Verzoek();

        var een = (await werking.Verleen("demo-regering", verzoek, sleutel)).Moet(201);
        var twee = (await werking.Verleen("demo-regering", verzoek, sleutel)).Moet(201);

        twee.Tekst.ShouldBe(een.Tekst);
        (await werking.Tel($"SELECT count(*) FROM dossierlog WHERE dossier IN ('{een.Dossier}', '{Mandaatplafond.IdVan(een.Dossier)}')")).ShouldBe(2);
        (await werking.Verleen("demo-regering", Mandaten.Verzoek(v => v["plafond"] = "1.00"), sleutel)).Weigert(422, "sleutel-hergebruikt");
    }

    [Theory]
    [InlineData("VR 2026 0910 DOC.1097/1", false)]
    [InlineData("Beslissing van 9 oktober", true)]
    public async Task Waarschuwt_het_antwoord_bij_een_vreemd_nummer(string nummer, bool vreemd)
    {
        var antwoord = (await werking.Verleen("demo-regering", Mandaten.Verzoek(v => v["beslissing"]!["nummer"] = nummer))).Moet(201);

        (antwoord.Json!["waarschuwingen"] is not null).ShouldBe(vreemd);
    }

    [Fact]
    public async Task Klopt_de_keten_van_beide_dossiers()
    {
        var id = (await werking.Verleen("demo-regering", Mandaten.Verzoek())).Moet(201).Dossier;

        foreach (var dossier in new[] { id, Mandaatplafond.IdVan(id) })
        {
            var verslag = (await werking.Get("demo-rekenhof", $"/api/programmas/dossierlog/{dossier}/controle")).Moet(200);
            verslag.Json!["klopt"]!.GetValue<bool>().ShouldBeTrue();
            verslag.Json["versie"]!.GetValue<int>().ShouldBe(1);
            verslag.Tekst.ShouldNotContain("7654321");
        }
    }

    private static JsonNode Lid(JsonNode verzoek) => verzoek["collectief"]![0]!;

    private static string Met(Action<JsonObject> anders) => Mandaten.Verzoek(anders).ToJsonString();
}
