using Gebiedswerking.Programmas.Tests.Hulp;

namespace Gebiedswerking.Programmas.Tests.Als_een_programma_zijn_hele_weg_gaat;

[Collection(OverHttp.Naam)]
public sealed class Wie_het_niet_mag(Werking werking)
{
    private static readonly Guid Id = new("01900000-0000-7000-8000-0000000000b1");

    private static readonly string[] VanHetTeam =
    [
        "/platformen", $"/platformen/{Id}/deelnemers", $"/platformen/{Id}/overlegmomenten", "", $"/{Id}/acties", $"/{Id}/streefwaarden",
        $"/{Id}/onderhandeling", $"/{Id}/afsluiting",
    ];

    private static readonly Dictionary<string, (string Pad, string Inhoud, string Veld)> Gevallen = new()
    {
        ["geen json"] = ("", "titel=x", "(inhoud)"),
        ["diep genest"] = ("", new string('[', 2000), "(inhoud)"),
        ["onbekend veld"] = ("", """{"status": "vastgesteld"}""", "status"),
        ["veld tweemaal"] = ("", """{"titel": "a", "titel": "b"}""", "titel"),
        ["titel is een getal"] = ("", """{"titel": 5}""", "titel"),
        ["halve surrogaat"] = ("", """{"titel": "\ud800"}""", "titel"),
        ["taakstelling is een woord"] = ("", """{"taakstellingen": ["water"]}""", "taakstellingen[0]"),
        ["taakstelling is niets"] = ("", """{"taakstellingen": [null]}""", "taakstellingen[0]"),
        ["onbestaande dag"] = ("", """{"van": "2026-02-30"}""", "van"),
        ["soort als getal"] = ("", """{"soort": 1}""", "soort"),
        ["provincie als gebied"] = ("", """{"gebieden": [{"soort": "provincie", "code": "10000"}]}""", "gebieden[0].soort"),
        ["sql als gebied"] = ("", """{"gebieden": [{"soort": "gemeente", "code": "'; drop table x; --"}]}""", "gebieden[0].code"),
        ["duizend gebieden"] = ("", $$"""{"gebieden": [{{string.Join(',', Enumerable.Repeat("""{"soort": "gemeente", "code": "13008"}""", 1000))}}]}""", "gebieden"),
        ["platform zonder gebied"] = ("/platformen", "{}", "gebieden"),
        ["platform met een onbekende gemeente"] = ("/platformen", """{"gebieden": [{"soort": "gemeente", "code": "99999"}]}""", "gebieden[0].code"),
        ["platform met een naam van een persoon"] = ("/platformen", """{"voorzitter": "An Peeters"}""", "voorzitter"),
    };

    public static TheoryData<string> Anderen { get; } =
    [
        "demo-regering", "demo-gouverneur-REFREG03", "demo-gemandateerde", "demo-parlement", "demo-rekenhof", "demo-audit-vlaanderen", "demo-bemiddelaar",
        "demo-platformbeheer", "demo-partner-0403123486", "demo-burgemeester-13008", "demo-algemeen-directeur-13008", "demo-gemeentemedewerker-13008", "demo-raadslid-13008",
    ];

    public static TheoryData<string> Namen => [.. Gevallen.Keys];

    [Theory]
    [MemberData(nameof(Anderen))]
    public async Task Werkt_niemand_buiten_een_gebiedsteam_een_programma_uit(string client)
    {
        foreach (var pad in VanHetTeam)
        {
            (await werking.Post(client, pad, "{}")).Moet(403);
        }

        (await werking.Put(client, $"/{Id}/inhoud", "{}")).Moet(403);
        if (client != Programmaweg.Lid)
        {
            (await werking.Post(client, $"/{Id}/vaststelling", "{}")).Moet(403);
        }
    }

    [Fact]
    public async Task Stelt_een_gebiedsteam_niets_vast() => (await werking.Post(Programmaweg.Team, $"/{Id}/vaststelling", "{}")).Moet(403);

    [Fact]
    public async Task Doet_wie_niet_aangemeld_is_niets()
    {
        foreach (var pad in VanHetTeam.Append($"/{Id}/vaststelling"))
        {
            (await werking.Post(null, pad, "{}")).Moet(401);
        }
    }

    [Fact]
    public async Task Vindt_niemand_wat_niet_bestaat()
    {
        foreach (var pad in VanHetTeam.Where(p => p.Contains($"{Id}", StringComparison.Ordinal)))
        {
            (await werking.Post(Programmaweg.Team, pad, "{}")).Weigert(404, "niet-gevonden");
        }

        (await werking.Post(Programmaweg.Lid, $"/{Id}/vaststelling", "{}")).Weigert(404, "niet-gevonden");
    }

    [Theory]
    [MemberData(nameof(Namen))]
    public async Task Wordt_vijandige_invoer_geweigerd_bij_het_veld_dat_fout_is(string geval)
    {
        var rijen = await werking.Tel("select count(*) from dossierkop");

        var antwoord = (await werking.Post(Programmaweg.Team, Gevallen[geval].Pad, Gevallen[geval].Inhoud)).Weigert(400, "ongeldige-invoer");

        antwoord.Velden.ShouldContain(Gevallen[geval].Veld, antwoord.ToString());
        (await werking.Tel("select count(*) from dossierkop")).ShouldBe(rijen);
    }
}
