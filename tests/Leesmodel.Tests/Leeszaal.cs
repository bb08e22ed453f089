using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json;
using Gebiedswerking.Lokaal.Werking;
using Gebiedswerking.Proefbank;

namespace Gebiedswerking.Leesmodel.Tests;

/// <summary>The real GraphQL process on a filled read model, with the real Identiteit beside it. Nothing in it is changed by a test.</summary>
public class Leeszaal : IAsyncLifetime
{
    public const string Dienstgeheim = "een-geheim-voor-de-proeven-van-32-tekens";

    public Leestafel Tafel { get; private set; } = null!;

    public Proefdienst Identiteit { get; private set; } = null!;

    public Proefdienst GraphQL { get; private set; } = null!;

    public Demotokens Tokens { get; private set; } = null!;

    public Dictionary<string, string?> Instellingen { get; private set; } = null!;

    private Proefdatabase _identiteit = null!;

    public async Task InitializeAsync()
    {
        _identiteit = await (await Infrastructuur.Haal()).NieuweDatabase();
        var identiteit = Proefdienst.Start(Diensten.Identiteit, new Dictionary<string, string?>
        {
            ["DATABASE_URL"] = _identiteit.Adres,
            ["UITGEVER"] = "http://localhost:8080/identiteit",
            ["GEGEVENS"] = Gemeenten(),
            ["DIENSTGEHEIMEN"] = $$"""{"dienst-graphql":"{{Dienstgeheim}}","dienst-contracten":"{{Dienstgeheim}}"}""",
        });
        Tafel = await Leestafel.Dek(Bronnen());
        Identiteit = await identiteit;
        Tokens = new Demotokens(new Uri(Identiteit.Adres, "/identiteit"));
        Instellingen = new()
        {
            ["DATABASE_URL"] = await Tafel.Database.AdresVoor("gw_graphql"),
            ["IDENTITEIT_ADRES"] = new Uri(Identiteit.Adres, "/identiteit").AbsoluteUri,
            ["IDENTITEIT_CLIENT"] = "dienst-graphql",
            ["IDENTITEIT_GEHEIM"] = Dienstgeheim,
        };
        GraphQL = await Proefdienst.Start(Diensten.GraphQL, Instellingen);
    }

    /// <summary>What is read here.</summary>
    protected virtual Logboek[] Bronnen() =>
        [Voorbeeld.Gebieden(), Voorbeeld.Mandaten(Voorbeeld.Gemandateerde, "p2"), Doelen.Alle(), Voorbeeld.Contracten(), Geld.Opgericht()];

    /// <summary>The data of a query that must go well.</summary>
    /// <param name="vraag">GraphQL.</param>
    /// <param name="client">Who asks, e.g. `demo-parlement`; null: anybody.</param>
    /// <param name="variabelen">Variables.</param>
    public async Task<JsonElement> Vraag(string vraag, string? client = null, object? variabelen = null)
    {
        var (status, json) = await Verstuur(vraag, client is null ? null : await Tokens.Voor(client), variabelen);
        status.ShouldBe(HttpStatusCode.OK, json.ToString());
        json.TryGetProperty("errors", out _).ShouldBeFalse(json.ToString());
        return json.GetProperty("data");
    }

    /// <summary>The code of the refusal of a query; the sentence is checked to be there.</summary>
    public async Task<string?> Weigering(string vraag, object? variabelen = null)
    {
        var (_, json) = await Verstuur(vraag, null, variabelen);
        json.TryGetProperty("errors", out var fouten).ShouldBeTrue(json.ToString());
        fouten[0].GetProperty("message").GetString().ShouldNotBeNullOrWhiteSpace();
        return fouten[0].GetProperty("extensions").GetProperty("code").GetString();
    }

    public async Task<(HttpStatusCode Status, JsonElement Json)> Verstuur(string vraag, string? token = null, object? variabelen = null)
    {
        using var verzoek = new HttpRequestMessage(HttpMethod.Post, "/graphql") { Content = JsonContent.Create(new { query = vraag, variables = variabelen }) };
        verzoek.Headers.Authorization = token is null ? null : new AuthenticationHeaderValue("Bearer", token);
        using var antwoord = await GraphQL.Http.SendAsync(verzoek);
        return (antwoord.StatusCode, await antwoord.Content.ReadFromJsonAsync<JsonElement>());
    }

    public async Task DisposeAsync()
    {
        await GraphQL.DisposeAsync();
        await Identiteit.DisposeAsync();
        await _identiteit.DisposeAsync();
        await Tafel.DisposeAsync();
    }

    /// <summary>A folder with the two gemeenten of the example, for the demo accounts.</summary>
    private static string Gemeenten()
    {
        var map = Directory.CreateTempSubdirectory("gegevens-").FullName;
        AppDomain.CurrentDomain.ProcessExit += (_, _) => Directory.Delete(map, recursive: true);
        File.WriteAllLines(Path.Combine(map, "gemeenten.csv"),
            ["nis,naam,kbo", $"{Voorbeeld.Gent},Gent,{Voorbeeld.KboGent}", $"{Voorbeeld.Aalst},Aalst,{Voorbeeld.KboAalst}"]);
        return map;
    }
}

/// <summary>Shared by all who only read.</summary>
[CollectionDefinition(Naam)]
public class Leeszaalkring : ICollectionFixture<Leeszaal>
{
    public const string Naam = "leeszaal";
}

/// <summary>The same, with programmes, and contracts on the money of a fund.</summary>
public sealed class Fondszaal : Leeszaal
{
    protected override Logboek[] Bronnen() =>
        [Voorbeeld.Gebieden().MetProgrammas(), Voorbeeld.Mandaten(Voorbeeld.Gemandateerde, "p2"), Doelen.Alle(), Geld.Contracten(), Geld.Fondsen()];
}

/// <summary>Shared by all who only read about programmes and money.</summary>
[CollectionDefinition(Naam)]
public sealed class Fondszaalkring : ICollectionFixture<Fondszaal>
{
    public const string Naam = "fondszaal";
}

internal static class Json
{
    /// <summary>The values of one field of the nodes of a connection.</summary>
    public static List<string> Veld(this JsonElement data, string verbinding, string veld) =>
        [.. data.GetProperty(verbinding).GetProperty("nodes").EnumerateArray().Select(n => n.GetProperty(veld).ToString())];
}
