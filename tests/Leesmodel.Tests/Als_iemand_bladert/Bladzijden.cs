using System.Text.Json;
using Gebiedswerking.Berichten.Contracten;
using Gebiedswerking.Proefbank;

namespace Gebiedswerking.Leesmodel.Tests.Als_iemand_bladert;

[Collection(Leeszaalkring.Naam)]
public sealed class Bladzijden(Leeszaal zaal)
{
    [Theory]
    [InlineData("[VERVALDATUM_DESC]")]
    [InlineData("[BEDRAG_ASC, VERVALDATUM_ASC]")]
    [InlineData("[PRIMARY_KEY_ASC]")]
    [InlineData("[STATUS_DESC, ID_ASC]")]
    public async Task Komt_elke_rij_precies_een_keer_hoe_ze_ook_gesorteerd_zijn(string volgorde)
    {
        var alles = (await Blad(500, null, volgorde)).Veld("mijlpalen", "id");
        List<string> gelezen = [];
        string? na = null;
        bool verder;
        do
        {
            var data = await Blad(5, na, volgorde);
            gelezen.AddRange(data.Veld("mijlpalen", "id"));
            var bladzijde = data.GetProperty("mijlpalen").GetProperty("pageInfo");
            (na, verder) = (bladzijde.GetProperty("endCursor").GetString(), bladzijde.GetProperty("hasNextPage").GetBoolean());
        }
        while (verder);

        gelezen.Count.ShouldBe(12);
        gelezen.ShouldBe(alles);
    }

    [Fact]
    public async Task Zijn_er_vijftig_als_niemand_een_aantal_noemt()
    {
        var log = Voorbeeld.Gebieden();
        for (var nummer = 0; nummer < 60; nummer++)
        {
            log.Meldt(Voorbeeld.Id($"regio{nummer}"), new Berichten.Programmas.ReferentieregioWerdGeregistreerd($"R{nummer:00}", $"Regio {nummer}", $"r{nummer}", "http://data"));
        }

        await using var tafel = await Leestafel.Dek(log);
        await using var graphql = await Proefdienst.Start(Lokaal.Werking.Diensten.GraphQL,
            new Dictionary<string, string?>(zaal.Instellingen) { ["DATABASE_URL"] = await tafel.Database.AdresVoor("gw_graphql") });
        using var vraag = new StringContent("""{"query":"{ referentieregios { totalCount nodes { code } pageInfo { hasNextPage } } }"}""", null, "application/json");
        using var antwoord = await graphql.Http.PostAsync("/graphql", vraag);
        var regios = JsonDocument.Parse(await antwoord.Content.ReadAsStringAsync()).RootElement.GetProperty("data");

        regios.Veld("referentieregios", "code").Count.ShouldBe(50);
        regios.GetProperty("referentieregios").GetProperty("totalCount").GetInt32().ShouldBe(62);
        regios.GetProperty("referentieregios").GetProperty("pageInfo").GetProperty("hasNextPage").GetBoolean().ShouldBeTrue();
    }

    [Theory]
    [InlineData("last: 3")]
    [InlineData("before: \"x\"")]
    [InlineData("offset: 3")]
    [InlineData("first: null")]
    public async Task Gaat_alleen_vooruit_en_nooit_zonder_aantal(string argument) =>
        (await zaal.Weigering($"{{ mijlpalen({argument}) {{ totalCount }} }}")).ShouldBe("ongeldige-vraag");

    [Fact]
    public async Task Past_een_cursor_alleen_op_zijn_eigen_volgorde()
    {
        var na = (await Blad(1, null, "[BEDRAG_ASC]")).GetProperty("mijlpalen").GetProperty("pageInfo").GetProperty("endCursor").GetString();

        (await zaal.Weigering("query($na: Cursor) { mijlpalen(after: $na, orderBy: [VERVALDATUM_ASC]) { nodes { id } } }", new { na })).ShouldBe("ongeldige-waarde");
    }

    [Theory]
    [InlineData("{ status: { equalTo: InWerking } }", "lopend")]
    [InlineData("{ titel: { in: [\"ondertekend\", \"lopend\"] } }", "lopend,ondertekend")]
    [InlineData("{ titel: { startsWithInsensitive: \"LOP\" } }", "lopend")]
    [InlineData("{ bedrag: { greaterThan: \"1500.49\" }, inWerkingSinds: { isNull: true } }", "ondertekend")]
    [InlineData("{ not: { status: { equalTo: InWerking } } }", "ondertekend")]
    [InlineData("{ mijlpalen: { some: { status: { equalTo: Aanvaard } } } }", "lopend")]
    [InlineData("{ contractregios: { some: { referentieregioCode: { equalTo: \"REFREG07\" } } } }", "")]
    [InlineData("{ partijen: { some: { gemeente: { naam: { equalTo: \"Gent\" } } } } }", "lopend,ondertekend")]
    [InlineData("{ mijlpalen: { some: { teLaat: { equalTo: true }, status: { equalTo: Aanvaard } } } }", "")]
    public async Task Komt_alleen_wat_bij_het_filter_past(string filter, string verwacht) =>
        string.Join(',', (await zaal.Vraag($"{{ gebiedscontracten(filter: {filter}, orderBy: [TITEL_ASC]) {{ nodes {{ titel }} }} }}")).Veld("gebiedscontracten", "titel")).ShouldBe(verwacht);

    [Fact]
    public async Task Staat_een_status_in_de_volgorde_van_het_leven_van_een_contract()
    {
        var status = (await zaal.Vraag("{ gebiedscontracten(orderBy: [STATUS_ASC]) { nodes { status } } }", "demo-regering")).Veld("gebiedscontracten", "status");

        status.Distinct().ShouldBe(["Ontwerp", "TerOndertekening", "Ondertekend", "InWerking", "Ingetrokken"]);
        status.Count.ShouldBe(Voorbeeld.Contracten().Regels.Count(r => r.Type == nameof(ContractWerdOpgesteld)));
    }

    private Task<JsonElement> Blad(int aantal, string? na, string volgorde) => zaal.Vraag(
        $"query($aantal: Int!, $na: Cursor) {{ mijlpalen(first: $aantal, after: $na, orderBy: {volgorde}) {{ nodes {{ id }} pageInfo {{ endCursor hasNextPage }} }} }}",
        "demo-regering", new { aantal, na });
}
