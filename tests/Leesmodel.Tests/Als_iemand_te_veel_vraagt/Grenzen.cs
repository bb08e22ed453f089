using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Gebiedswerking.Lokaal.Werking;
using Gebiedswerking.Proefbank;

namespace Gebiedswerking.Leesmodel.Tests.Als_iemand_te_veel_vraagt;

[Collection(Leeszaalkring.Naam)]
public sealed class Grenzen(Leeszaal zaal)
{
    [Fact]
    public async Task Is_een_bladzijde_van_vijfhonderd_de_grootste()
    {
        await zaal.Vraag("{ mijlpalen(first: 500) { nodes { id } } }");

        (await zaal.Weigering("{ mijlpalen(first: 501) { nodes { id } } }")).ShouldBe("pagina-te-groot");
        (await zaal.Weigering("query($n: Int!) { mijlpalen(first: $n) { nodes { id } } }", new { n = 501 })).ShouldBe("pagina-te-groot");
        (await zaal.Weigering("query($n: Int! = 501) { mijlpalen(first: $n) { nodes { id } } }")).ShouldBe("pagina-te-groot");
        (await zaal.Weigering("{ mijlpalen(first: -1) { nodes { id } } }")).ShouldBe("pagina-te-groot");
    }

    [Fact]
    public async Task Is_een_vraag_ten_hoogste_twaalf_diep()
    {
        await zaal.Vraag(Diep(3));

        (await zaal.Weigering(Diep(4))).ShouldBe("te-diep");
    }

    [Fact]
    public async Task Tellen_ook_fragmenten_en_filters_mee_voor_de_diepte()
    {
        (await zaal.Weigering($"{{ ...f }} fragment f on Query {Diep(4)}")).ShouldBe("te-diep");
        var filter = string.Concat(Enumerable.Repeat("{ not: ", 13)) + "{ omschrijving: { equalTo: \"x\" } }" + new string('}', 13);
        (await zaal.Weigering($"{{ mijlpalen(filter: {filter}) {{ totalCount }} }}")).ShouldBe("te-diep");
    }

    [Fact]
    public async Task Kost_een_vraag_ten_hoogste_vijftigduizend_velden_met_de_variabelen_meegeteld()
    {
        const string Vraag = "query($n: Int!) { gebiedscontracten(first: $n) { nodes { mijlpalen(first: $n) { nodes { id } } } } }";

        await zaal.Vraag(Vraag, variabelen: new { n = 100 });
        (await zaal.Weigering(Vraag, new { n = 500 })).ShouldBe("te-duur");
    }

    [Fact]
    public async Task Helpt_het_niet_dezelfde_telling_vele_keren_te_vragen() =>
        (await zaal.Weigering($"{{ {string.Join(' ', Enumerable.Range(0, 500).Select(i => $"a{i}: mijlpalen {{ totalCount }}"))} }}")).ShouldBe("te-duur");

    [Fact]
    public async Task Helpt_het_ook_niet_het_hele_schema_vele_keren_te_vragen() =>
        (await zaal.Weigering($"{{ {string.Join(' ', Enumerable.Range(0, 100).Select(i => $"a{i}: __schema {{ types {{ name fields {{ name type {{ name }} }} }} }}"))} }}")).ShouldBe("te-duur");

    [Fact]
    public async Task Kost_een_web_van_fragmenten_de_server_geen_tijd()
    {
        var web = string.Concat(Enumerable.Range(0, 40).Select(i => $"fragment f{i} on Query {{ ...f{i + 1} ...f{i + 1} }} "));

        (await zaal.Weigering($"{{ ...f0 }} {web} fragment f40 on Query {{ bijgewerktTot }}")).ShouldBe("te-duur");
    }

    [Fact]
    public async Task Wordt_een_te_grote_body_geweigerd_zonder_hem_te_lezen()
    {
        using var inhoud = new StringContent(new string(' ', 70_000), null, "application/json");
        using var antwoord = await zaal.GraphQL.Http.PostAsync("/graphql", inhoud);

        antwoord.StatusCode.ShouldBe(HttpStatusCode.RequestEntityTooLarge);
        (await Code(antwoord)).ShouldBe("vraag-te-groot");
    }

    [Fact]
    public async Task Krijgt_wie_met_GET_komt_te_horen_hoe_het_wel_moet()
    {
        using var antwoord = await zaal.GraphQL.Http.GetAsync("/graphql?query={bijgewerktTot}");

        antwoord.StatusCode.ShouldBe(HttpStatusCode.MethodNotAllowed);
        antwoord.Content.Headers.Allow.ShouldBe(["POST"]);
        (await antwoord.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("detail").GetString().ShouldNotBeNull().ShouldContain("POST");
    }

    [Fact]
    public async Task Is_alleen_JSON_toegelaten()
    {
        using var formulier = new FormUrlEncodedContent([new("query", "{ bijgewerktTot }")]);
        using var antwoord = await zaal.GraphQL.Http.PostAsync("/graphql", formulier);

        antwoord.StatusCode.ShouldBe(HttpStatusCode.UnsupportedMediaType);
    }

    [Theory]
    [InlineData("geen json")]
    [InlineData("[]")]
    [InlineData("""{"query": 1}""")]
    [InlineData("""{"query": "{ bijgewerktTot", "variables": {}}""")]
    [InlineData("""{"query": "{ bijgewerktTot }", "variables": []}""")]
    public async Task Krijgt_een_onleesbare_vraag_een_antwoord_dat_zegt_wat_eraan_schort(string body)
    {
        using var inhoud = new StringContent(body, null, "application/json");
        using var antwoord = await zaal.GraphQL.Http.PostAsync("/graphql", inhoud);

        antwoord.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        (await Code(antwoord)).ShouldBe("ongeldige-vraag");
    }

    [Fact]
    public async Task Stopt_een_vraag_die_de_database_te_lang_bezighoudt()
    {
        await using var ongeduldig = await Proefdienst.Start(Diensten.GraphQL, new Dictionary<string, string?>(zaal.Instellingen) { ["GRENS_MILLISECONDEN"] = "1" });
        var keer = "{ omschrijving: { likeInsensitive: \"%a%b%c%d%e%\" } }";
        var vraag = $"{{ mijlpalen(filter: {{ or: [{string.Join(',', Enumerable.Repeat(keer, 400))}] }}) {{ totalCount }} }}";
        using var inhoud = JsonContent.Create(new { query = vraag });
        using var antwoord = await ongeduldig.Http.PostAsync("/graphql", inhoud);

        (await antwoord.Content.ReadAsStringAsync()).ShouldContain("te-duur");
    }

    [Theory]
    [InlineData("{ bestaatNiet }", "ongeldige-vraag")]
    [InlineData("{ mijlpaal(id: \"x\") { id } }", "ongeldige-vraag")]
    [InlineData("{ mijlpalen(filter: { bedrag: { greaterThan: \"veel\" } }) { totalCount } }", "ongeldige-waarde")]
    [InlineData("{ mijlpalen(filter: {}) { totalCount } }", "ongeldige-waarde")]
    [InlineData("{ mijlpalen(after: \"x\") { nodes { id } } }", "ongeldige-waarde")]
    public async Task Zegt_een_fout_in_de_vraag_welke(string vraag, string code) => (await zaal.Weigering(vraag)).ShouldBe(code);

    /// <summary>As many times milestones of a contract of a milestone: three levels each, and one for the id.</summary>
    private static string Diep(int keer) => keer == 0
        ? "{ id }"
        : $"{{ mijlpalen(first: 1) {{ nodes {{ gebiedscontract {Diep(keer - 1)} }} }} }}";

    private static async Task<string?> Code(HttpResponseMessage antwoord) =>
        (await antwoord.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("type").GetString()?["urn:gebiedswerking:fout:".Length..];
}
