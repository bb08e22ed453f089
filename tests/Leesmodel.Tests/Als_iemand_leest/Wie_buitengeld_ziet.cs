namespace Gebiedswerking.Leesmodel.Tests.Als_iemand_leest;

/// <summary>What is certain is public; a promise and a request are for who works on the fund, and for the partij itself.</summary>
[Collection(Fondszaalkring.Naam)]
public sealed class Wie_buitengeld_ziet(Fondszaal zaal)
{
    private const string Alles = "300.00, 500.00";
    private const string Zeker = "500.00";

    public static TheoryData<string?, string, string, int, bool> Lezers => new()
    {
        { null, Zeker, "Efro", 0, false },
        { "demo-parlement", Zeker, "Efro", 0, false },
        { "demo-audit-vlaanderen", Zeker, "Efro", 0, false },
        { "demo-bemiddelaar", Zeker, "Efro", 0, false },
        { "demo-platformbeheer", Zeker, "Efro", 0, false },
        { "demo-raadslid-41002", Zeker, "Efro", 0, false },
        { "demo-burgemeester-44021", Zeker, "Efro", 0, false },
        { "demo-burgemeester-41002", Alles, "Efro", 0, true },
        { "demo-financieel-directeur-41002", Alles, "Efro", 0, true },
        { $"demo-partner-{Voorbeeld.Vereniging}", Zeker, "Efro", 0, false },
        { "demo-gebiedsteam-REFREG01", Zeker, "Efro", 0, false },
        { "demo-gebiedsteam-REFREG07", Alles, "Efro, Life", 0, true },
        { "demo-gebiedsteam-REFREG05", Alles, "Efro, Life", 2, true },
        { "demo-gouverneur-REFREG05", Alles, "Efro, Life", 2, true },
        { "demo-gemandateerde", Alles, "Efro, Life", 2, true },
        { "demo-rekenhof", Alles, "Efro, Life", 2, true },
        { "demo-regering", Alles, "Efro, Life", 2, true },
    };

    [Theory]
    [MemberData(nameof(Lezers))]
    public async Task Ziet_wat_zeker_is_en_wat_hem_aangaat(string? client, string medefinanciering, string aanvragen, int koppelingen, bool tekst)
    {
        var data = await zaal.Vraag("""
            {
              medefinancieringen { nodes { bedrag } }
              euAanvragen { nodes { programma } }
              euKoppelingen { totalCount }
              derdenkredieten { totalCount }
              stortingen { totalCount }
              verdelingen { totalCount }
              gemeenteaandelen { nodes { bedrag } }
              buitengeldteksten { nodes { tekst } }
            }
            """, client);

        string.Join(", ", data.Veld("medefinancieringen", "bedrag").Order(StringComparer.Ordinal)).ShouldBe(medefinanciering);
        string.Join(", ", data.Veld("euAanvragen", "programma").Order(StringComparer.Ordinal)).ShouldBe(aanvragen);
        foreach (var (lijst, aantal) in (ReadOnlySpan<(string, int)>)[("euKoppelingen", koppelingen), ("derdenkredieten", 3), ("stortingen", 2), ("verdelingen", 2)])
        {
            data.GetProperty(lijst).GetProperty("totalCount").GetInt32().ShouldBe(aantal, lijst);
        }

        data.Veld("gemeenteaandelen", "bedrag").Order(StringComparer.Ordinal).ShouldBe(["0.03", "0.06"]);
        data.Veld("buitengeldteksten", "tekst").ShouldBe(tekst ? [Buitengeld.Voorwaarde] : []);
    }

    [Theory]
    [InlineData("demo-gebiedsteam-REFREG05", """{ contractregios: { some: { referentieregioCode: { in: ["REFREG05"] } } } }""")]
    [InlineData("demo-gemandateerde-2", "{ mandatering: { mandaatplafondExists: true } }")]
    public async Task Vindt_wie_het_moet_opvangen_elk_geraakt_contract(string client, string contract)
    {
        var data = await zaal.Vraag($$"""
            {
              euKoppelingen(first: 100, orderBy: [GERAAKT_OP_ASC], filter: { geraaktOp: { isNull: false }, gebiedscontract: {{contract}} }) {
                pageInfo { hasNextPage } nodes { geraaktOp euAanvraag { oproep status bedrag toegekend } gebiedscontract { id titel } }
              }
            }
            """, client);

        data.GetProperty("euKoppelingen").GetProperty("nodes").EnumerateArray()
            .Select(k => $"{k.GetProperty("gebiedscontract").GetProperty("titel")} {k.GetProperty("euAanvraag").GetProperty("status")} {k.GetProperty("euAanvraag").GetProperty("toegekend")}")
            .ShouldBe(["gereserveerd Goedgekeurd 900.00", "gereserveerd Geweigerd 0.00"]);
    }

    [Fact]
    public async Task Leidt_elke_verwijzing_van_fonds_tot_gemeente_en_contract()
    {
        var fonds = (await zaal.Vraag($$"""
            { gebiedsfonds(id: "{{Geld.Fonds}}") {
                medefinancieringen(first: 3, filter: { status: { equalTo: Bevestigd } }) { nodes { krediet(first: 3) { nodes { jaar bedrag } } stortingen(first: 3) { nodes { datum } } } }
                euAanvragen(first: 3, filter: { programma: { equalTo: Life } }) { nodes { koppelingen(first: 3) { nodes { geraaktOp gebiedscontract { titel } } } } }
                verdelingen(first: 3, filter: { corrigeertId: { isNull: true } }) { nodes { onderwerp correcties { totalCount } aandelen { totalCount } gemeenteaandelen(first: 3) { nodes { gemeente { naam } } } } } } }
            """, "demo-regering")).GetProperty("gebiedsfonds");

        fonds.GetProperty("medefinancieringen").GetProperty("nodes")[0].Veld("krediet", "bedrag").ShouldBe(["500.00"]);
        fonds.GetProperty("medefinancieringen").GetProperty("nodes")[0].Veld("stortingen", "datum").ShouldBe(["2026-06-01"]);
        fonds.GetProperty("euAanvragen").GetProperty("nodes")[0].GetProperty("koppelingen").GetProperty("nodes")[0].GetProperty("gebiedscontract").GetProperty("titel").GetString().ShouldBe("gereserveerd");
        var verdeling = fonds.GetProperty("verdelingen").GetProperty("nodes")[0];
        (verdeling.GetProperty("correcties").GetProperty("totalCount").GetInt32(), verdeling.GetProperty("aandelen").GetProperty("totalCount").GetInt32()).ShouldBe((1, 2));
        verdeling.GetProperty("gemeenteaandelen").GetProperty("nodes").EnumerateArray().Select(n => n.GetProperty("gemeente").GetProperty("naam").GetString()).Order().ShouldBe(["Aalst", "Gent"]);
    }
}
