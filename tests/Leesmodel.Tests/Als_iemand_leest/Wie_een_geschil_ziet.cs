namespace Gebiedswerking.Leesmodel.Tests.Als_iemand_leest;

[Collection(Nalevingskring.Naam)]
public sealed class Wie_een_geschil_ziet(Nalevingszaal zaal)
{
    private static readonly string[] Contracten = ["A", "B", "C"];

    /// <summary>Who, the facts, the cases in court, the free text of naleving, the texts of the dispute, the confidential proposals.</summary>
    public static TheoryData<string?, string, string, string, string, string> Lezers => new()
    {
        { null, "", "", "", "", "" },
        { "demo-platformbeheer", "", "", "", "", "" },
        { "demo-parlement", "A B", "A B", "", "", "" },
        { "demo-rekenhof", "A B", "A B", "A B", "", "" },
        { "demo-audit-vlaanderen", "A B", "A B", "", "", "" },
        { "demo-bemiddelaar", "A", "A", "", "A", "A" },
        { "demo-bemiddelaar-2", "B", "B", "", "B", "B" },
        { "demo-bemiddelaar-3", "", "", "", "", "" },
        { "demo-raadslid-44021", "A B", "A B", "A B", "", "" },
        { "demo-raadslid-41002", "A", "A", "A", "", "" },
        { "demo-burgemeester-44021", "A B", "A B C", "A B", "A B", "A B" },
        { "demo-gemeentemedewerker-44021", "A B", "A B C", "A B", "A B", "A B" },
        { "demo-burgemeester-41002", "A", "A", "A", "", "" },
        { $"demo-partner-{Voorbeeld.Vereniging}", "A B", "A B C", "A B", "A", "A" },
        { $"demo-partner-{Voorbeeld.Kbo(4_000_002)}", "", "", "", "", "" },
        { "demo-gebiedsteam-REFREG05", "A B", "A B C", "A B", "A B", "" },
        { "demo-gebiedsteam-REFREG07", "", "", "", "", "" },
        { "demo-gouverneur-REFREG05", "A B", "A B C", "A B", "A B", "" },
        { "demo-gemandateerde", "A B", "A B C", "A B", "", "" },
        { "demo-gemandateerde-2", "A B", "A B C", "A B", "B", "B" },
        { "demo-regering", "A B", "A B C", "A B", "A B", "" },
    };

    [Theory]
    [MemberData(nameof(Lezers))]
    public async Task Ziet_hij_wat_hij_mag_zien_en_niets_anders(
        string? client, string feiten, string rechtsgangen, string teksten, string geschilteksten, string voorstellen)
    {
        var data = await zaal.Vraag("""
            {
              ingebrekestellingen { nodes { gebiedscontractId } }
              geschillen { nodes { gebiedscontractId } }
              geschilpartijen { nodes { gebiedscontractId } }
              bevriezingen { nodes { gebiedscontractId } }
              bemiddelaars { nodes { gebiedscontractId } }
              bemiddelaaraanvaardingen { nodes { gebiedscontractId } }
              rechtsgangen { nodes { gebiedscontractId } }
              nalevingsteksten { nodes { gebiedscontractId } }
              geschilteksten { nodes { gebiedscontractId } }
              bemiddelingsvoorstellen { nodes { gebiedscontractId tekst } }
              kennisnames { nodes { gebiedscontractId } }
            }
            """, client);

        foreach (var lijst in (string[])["ingebrekestellingen", "geschillen", "geschilpartijen", "bevriezingen", "bemiddelaars", "bemiddelaaraanvaardingen"])
        {
            Namen(data.Veld(lijst, "gebiedscontractId")).ShouldBe(feiten, lijst);
        }

        Namen(data.Veld("rechtsgangen", "gebiedscontractId")).ShouldBe(rechtsgangen);
        Namen(data.Veld("nalevingsteksten", "gebiedscontractId")).ShouldBe(teksten);
        Namen(data.Veld("geschilteksten", "gebiedscontractId")).ShouldBe(geschilteksten);
        Namen(data.Veld("bemiddelingsvoorstellen", "gebiedscontractId")).ShouldBe(voorstellen);
        Namen(data.Veld("kennisnames", "gebiedscontractId")).ShouldBe("A");
    }

    /// <summary>Not only those of the own gemeente: Aalst promised nothing here.</summary>
    [Fact]
    public async Task Ziet_een_raadslid_hoe_alle_partijen_nakomen()
    {
        var contract = (await zaal.Vraag($$"""
            {
              gebiedscontract(id: "{{Voorbeeld.Id("A")}}") {
                mijlpalen(orderBy: [VERVALDATUM_ASC]) { nodes { verantwoordelijkeKbo status teLaat } }
                verbintenissen { nodes { bevrorenSinds } }
                ingebrekestellingen { nodes { verantwoordelijkeKbo status teksten { nodes { tekst } } } }
                geschillen { nodes { status partijen { nodes { kbo } } voorstellen { totalCount } teksten { totalCount } } }
              }
            }
            """, "demo-raadslid-41002")).GetProperty("gebiedscontract");

        contract.Veld("mijlpalen", "verantwoordelijkeKbo").ShouldBe([$"{Voorbeeld.KboGent}", $"{Voorbeeld.KboGent}"]);
        contract.Veld("mijlpalen", "status").ShouldBe(["Gepland", "Gepland"]);
        contract.Veld("mijlpalen", "teLaat").ShouldBe(["False", "False"]); // the first is past its date, and the dispute keeps it where it is
        contract.Veld("verbintenissen", "bevrorenSinds").ShouldAllBe(t => t.Length > 0);
        var ingebrekestelling = contract.GetProperty("ingebrekestellingen").GetProperty("nodes")[0];
        ingebrekestelling.GetProperty("status").GetString().ShouldBe("Betwist");
        ingebrekestelling.Veld("teksten", "tekst").ShouldBe(["Er gebeurt niets."]);
        var geschil = contract.GetProperty("geschillen").GetProperty("nodes")[0];
        geschil.GetProperty("status").GetString().ShouldBe("Bemiddeling");
        geschil.Veld("partijen", "kbo").Count.ShouldBe(2);
        (geschil.GetProperty("voorstellen").GetProperty("totalCount").GetInt32(), geschil.GetProperty("teksten").GetProperty("totalCount").GetInt32()).ShouldBe((0, 0));
    }

    [Fact]
    public async Task Toont_geen_enkele_tabel_een_persoon()
    {
        var data = await zaal.Vraag("{ een: __type(name: \"Bemiddelaar\") { fields { name } } twee: __type(name: \"Geschil\") { fields { name } } }", "demo-regering");

        data.ToString().ShouldNotContain("persoon");
        data.ToString().ShouldNotContain("gemeldVersie");
    }

    [Fact]
    public async Task Ziet_iedereen_in_de_cijfers_hoeveel_er_betwist_is()
    {
        const string Vraag = "{ monitor(peildatum: \"2026-03-02\") { nodes { referentieregioCode betwist verbintenissenBetwist } } }";
        foreach (var client in (string?[])[null, "demo-parlement"])
        {
            (await zaal.Vraag(Vraag, client)).GetProperty("monitor").GetProperty("nodes").EnumerateArray()
                .Select(r => $"{r.GetProperty("referentieregioCode")} {r.GetProperty("betwist")} {r.GetProperty("verbintenissenBetwist")}")
                .ShouldBe([$"{Voorbeeld.RegioGent} 3001.00 2", $"{Voorbeeld.RegioAalst} 0.00 0"]);
        }
    }

    private static string Namen(IEnumerable<string> ids) => string.Join(' ', Contracten.Where(naam => ids.Contains(Voorbeeld.Id(naam).ToString())));
}
