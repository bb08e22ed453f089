using System.Net;
using System.Net.Http.Json;
using Gebiedswerking.Lokaal.Werking;
using Gebiedswerking.Proefbank;

namespace Gebiedswerking.Leesmodel.Tests.Als_graphql_start;

[Collection(Leeszaalkring.Naam)]
public sealed class Starten_en_stoppen(Leeszaal zaal)
{
    [Fact]
    public async Task Is_hij_gezond_en_stopt_hij_netjes_op_verzoek()
    {
        await using var graphql = await Proefdienst.Start(Diensten.GraphQL, zaal.Instellingen);
        (await graphql.Http.GetAsync("/health/live")).StatusCode.ShouldBe(HttpStatusCode.OK);
        (await graphql.Http.GetAsync("/health/ready")).StatusCode.ShouldBe(HttpStatusCode.OK);

        (await graphql.Stop()).ShouldBeTrue();
        (await graphql.Einde).ShouldBe(0);
        graphql.Logboek().Split('\n', StringSplitOptions.RemoveEmptyEntries).ShouldAllBe(regel => regel.StartsWith('{'));
    }

    [Fact]
    public async Task Zegt_hij_welke_instelling_ontbreekt()
    {
        await using var graphql = await Proefdienst.Start(Diensten.GraphQL,
            new Dictionary<string, string?>(zaal.Instellingen) { ["IDENTITEIT_CLIENT"] = "" }, wacht: false);

        (await graphql.Einde).ShouldBe(1);
        graphql.Logboek().ShouldContain("IDENTITEIT_CLIENT");
    }

    [Fact]
    public async Task Volgt_het_correlatienummer_het_spoor_van_de_vrager_en_staat_er_niets_van_de_vraag_in_het_logboek()
    {
        const string Spoor = "4bf92f3577b34da6a3ce929d0e0e4736";
        using var verzoek = new HttpRequestMessage(HttpMethod.Post, "/graphql")
        {
            Content = JsonContent.Create(new { query = "query($n: String!) { gemeente(nis: $n) { naam } }", variables = new { n = "geheim-in-een-variabele" } }),
        };
        verzoek.Headers.Add("traceparent", $"00-{Spoor}-00f067aa0ba902b7-01");
        using var antwoord = await zaal.GraphQL.Http.SendAsync(verzoek);

        antwoord.Headers.GetValues("X-Correlation-Id").Single().ShouldBe(Spoor);
        await Wacht.TotDat(() => zaal.GraphQL.Logboek().Contains(Spoor));
        zaal.GraphQL.Logboek().ShouldNotContain("geheim-in-een-variabele");
    }
}
