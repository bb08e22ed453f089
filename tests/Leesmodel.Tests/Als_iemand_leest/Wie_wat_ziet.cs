using Gebiedswerking.Berichten.Contracten;

namespace Gebiedswerking.Leesmodel.Tests.Als_iemand_leest;

[Collection(Leeszaalkring.Naam)]
public sealed class Wie_wat_ziet(Leeszaal zaal)
{
    private const string Openbaar = "lopend, ondertekend";
    private const string Raad = "ingetrokken, lopend, ondertekend, voorgelegd";
    private const string Betrokken = "ingetrokken, lopend, ondertekend, ontwerp, voorgelegd";
    private const string Alles = "elders, ingetrokken, lopend, ondertekend, ontwerp, voorgelegd";
    private static readonly string[] Contracten = Alles.Split(", ");

    public static TheoryData<string?, string> Contractenlijst => new()
    {
        { null, Openbaar },
        { "demo-parlement", Openbaar },
        { "demo-rekenhof", Openbaar },
        { "demo-audit-vlaanderen", Openbaar },
        { "demo-bemiddelaar", Openbaar },
        { "demo-platformbeheer", Openbaar },
        { "demo-raadslid-44021", Raad },
        { "demo-raadslid-41002", Openbaar },
        { "demo-burgemeester-44021", Betrokken },
        { "demo-voorzitter-gemeenteraad-44021", Betrokken },
        { "demo-algemeen-directeur-44021", Betrokken },
        { "demo-gemeentemedewerker-44021", Betrokken },
        { "demo-financieel-directeur-44021", Betrokken },
        { "demo-burgemeester-41002", "elders, lopend, ondertekend" },
        { $"demo-partner-{Voorbeeld.Vereniging}", Alles },
        { $"demo-partner-{Voorbeeld.Kbo(4_000_002)}", Openbaar },
        { "demo-gebiedsteam-REFREG05", Betrokken },
        { "demo-gebiedsteam-REFREG07", "elders, lopend, ondertekend" },
        { "demo-gebiedsteam-REFREG01", Openbaar },
        { "demo-gouverneur-REFREG05", Betrokken },
        { "demo-gebiedsteam", Alles },
        { "demo-gemandateerde", Alles },
        { "demo-regering", Alles },
    };

    public static TheoryData<string?, string> Vrije_tekst => new()
    {
        { null, "" },
        { "demo-parlement", "" },
        { "demo-audit-vlaanderen", "" },
        { "demo-platformbeheer", "" },
        { "demo-raadslid-41002", "" },
        { "demo-burgemeester-41002", "" },
        { "demo-gebiedsteam-REFREG07", "" },
        { "demo-rekenhof", Openbaar },
        { "demo-raadslid-44021", Raad },
        { "demo-burgemeester-44021", Raad },
        { $"demo-partner-{Voorbeeld.Vereniging}", Raad },
        { "demo-gebiedsteam-REFREG05", Raad },
        { "demo-gemandateerde", Raad },
        { "demo-regering", Raad },
    };

    public static TheoryData<string?, bool> Bewijslijst => new()
    {
        { null, false },
        { "demo-parlement", false },
        { "demo-platformbeheer", false },
        { "demo-bemiddelaar", false },
        { "demo-raadslid-41002", false },
        { "demo-burgemeester-41002", false },
        { $"demo-partner-{Voorbeeld.Kbo(4_000_002)}", false },
        { "demo-gebiedsteam-REFREG07", false },
        { "demo-rekenhof", true },
        { "demo-audit-vlaanderen", true },
        { "demo-raadslid-44021", true },
        { "demo-burgemeester-44021", true },
        { $"demo-partner-{Voorbeeld.Vereniging}", true },
        { "demo-gebiedsteam-REFREG05", true },
        { "demo-gouverneur-REFREG05", true },
        { "demo-gemandateerde", true },
        { "demo-regering", true },
    };

    /// <summary>Also of a public contract: a file can hold personal data.</summary>
    [Theory]
    [MemberData(nameof(Bewijslijst))]
    public async Task Ziet_hij_bewijsstukken_alleen_als_hij_erbij_betrokken_is_of_toezicht_houdt(string? client, bool ziet) =>
        Namen((await zaal.Vraag("{ bewijsstukken(first: 500) { nodes { gebiedscontractId } } }", client)).Veld("bewijsstukken", "gebiedscontractId")).ShouldBe(ziet ? "lopend" : "");

    [Theory]
    [MemberData(nameof(Contractenlijst))]
    public async Task Ziet_hij_de_contracten_die_hij_mag_zien_en_geen_andere(string? client, string verwacht)
    {
        var data = await zaal.Vraag("{ gebiedscontracten { totalCount nodes { id } } }", client);

        Namen(data.Veld("gebiedscontracten", "id")).ShouldBe(verwacht);
        data.GetProperty("gebiedscontracten").GetProperty("totalCount").GetInt32().ShouldBe(verwacht.Split(", ").Length);
    }

    [Theory]
    [MemberData(nameof(Contractenlijst))]
    public async Task Ziet_hij_van_een_ander_contract_ook_geen_onderdelen(string? client, string verwacht)
    {
        var data = await zaal.Vraag("""
            {
              contractregios(first: 500) { nodes { gebiedscontractId } }
              partijen(first: 500) { nodes { gebiedscontractId } }
              verbintenissen(first: 500) { nodes { gebiedscontractId } }
              mijlpalen(first: 500) { nodes { gebiedscontractId } }
              handtekeningen(first: 500) { nodes { gebiedscontractId } }
              dossierstanden(first: 500, filter: { bron: { equalTo: "contracten" } }) { nodes { dossier } }
            }
            """, client);

        foreach (var lijst in (string[])["contractregios", "partijen", "verbintenissen", "mijlpalen"])
        {
            Namen(data.Veld(lijst, "gebiedscontractId")).ShouldBe(verwacht, lijst);
        }

        Namen(data.Veld("dossierstanden", "dossier")).ShouldBe(verwacht);
        Namen(data.Veld("handtekeningen", "gebiedscontractId")).ShouldBe(Openbaar);
    }

    [Theory]
    [MemberData(nameof(Vrije_tekst))]
    public async Task Ziet_hij_vrije_tekst_alleen_als_hij_erbij_betrokken_is(string? client, string verwacht) =>
        Namen((await zaal.Vraag("{ toelichtingen(first: 500) { nodes { gebiedscontractId } } }", client)).Veld("toelichtingen", "gebiedscontractId")).ShouldBe(verwacht);

    [Fact]
    public async Task Vindt_een_burger_een_ontwerp_ook_niet_met_zijn_id_of_met_een_filter()
    {
        var data = await zaal.Vraag($$"""
            {
              gebiedscontract(id: "{{Voorbeeld.Id("ontwerp")}}") { titel }
              mijlpaal(id: "{{Voorbeeld.Id("ontwerp/m1")}}") { omschrijving }
              dossierstand(dossier: "{{Voorbeeld.Id("ontwerp")}}") { versie }
              referentieregio(code: "REFREG05") { contractregios { totalCount } }
              gemeenten(filter: { partijen: { some: { gebiedscontract: { status: { equalTo: Ontwerp } } } } }) { totalCount }
            }
            """);

        foreach (var naam in (string[])["gebiedscontract", "mijlpaal", "dossierstand"])
        {
            data.GetProperty(naam).ValueKind.ShouldBe(System.Text.Json.JsonValueKind.Null, naam);
        }

        data.GetProperty("referentieregio").GetProperty("contractregios").GetProperty("totalCount").GetInt32().ShouldBe(2);
        data.GetProperty("gemeenten").GetProperty("totalCount").GetInt32().ShouldBe(0);
    }

    [Fact]
    public async Task Ziet_een_betrokkene_het_verslag_en_de_reden_bij_de_mijlpaal()
    {
        var vraag = $$"""{ mijlpaal(id: "{{Voorbeeld.Id("lopend/m1")}}") { status toelichtingen { nodes { soort tekst } } } }""";

        (await zaal.Vraag(vraag, "demo-raadslid-44021")).GetProperty("mijlpaal").Veld("toelichtingen", "tekst")
            .ShouldBe([Voorbeeld.Verslagtekst, Voorbeeld.Redentekst, "Met foto's."]);
        var burger = (await zaal.Vraag(vraag)).GetProperty("mijlpaal");
        burger.GetProperty("status").GetString().ShouldBe("Aanvaard");
        burger.Veld("toelichtingen", "tekst").ShouldBeEmpty();
    }

    [Fact]
    public async Task Toont_een_handtekening_de_functie_en_geen_persoon()
    {
        var data = await zaal.Vraag("{ __type(name: \"Handtekening\") { fields { name } } handtekeningen(filter: { mijlpaalId: { isNull: false } }) { nodes { hoedanigheid } } }", "demo-regering");

        data.GetProperty("__type").ToString().ShouldNotContain("persoon");
        data.Veld("handtekeningen", "hoedanigheid").ShouldContain(nameof(Hoedanigheid.Burgemeester));
    }

    private static string Namen(IEnumerable<string> ids) =>
        string.Join(", ", Contracten.Where(naam => ids.Contains(Voorbeeld.Id(naam).ToString())));
}
