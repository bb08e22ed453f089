using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using Gebiedswerking.Lokaal.Werking;
using Gebiedswerking.Proefbank;

namespace Gebiedswerking.Identiteit.Tests;

/// <summary>The real provider in Development, on a database of its own, that knows two gemeenten.</summary>
public sealed class Identiteitssituatie : IAsyncLifetime
{
    public const string Uitgever = "http://localhost:8080/identiteit";
    public const string Terugkeer = "http://localhost:8080/aanmelden/terug";
    public const string Dienstgeheim = "een-geheim-voor-de-proeven-van-32-tekens";
    public const string Gent = "44021";
    public const string KboGent = "0207451227";

    public Proefdatabase Database { get; private set; } = null!;

    public Proefdienst Proces { get; private set; } = null!;

    public static Dictionary<string, string?> Instellingen(Proefdatabase database) => new()
    {
        ["DATABASE_URL"] = database.Adres,
        ["UITGEVER"] = Uitgever,
        ["GEGEVENS"] = Gegevens.Map,
        ["DIENSTGEHEIMEN"] = $$"""{"dienst-contracten":"{{Dienstgeheim}}","dienst-fondsen":"{{Dienstgeheim}}"}""",
        ["DIENSTFEEDS"] = """{"dienst-fondsen":["programmas-mandaten"]}""",
        ["PORTAAL_TERUGKEER"] = $"""["{Terugkeer}"]""",
        ["PORTAAL_NA_AFMELDEN"] = """["http://localhost:8080/"]""",
    };

    public async Task InitializeAsync()
    {
        Database = await (await Infrastructuur.Haal()).NieuweDatabase();
        Proces = await Proefdienst.Start(Diensten.Identiteit, Instellingen(Database));
    }

    public async Task DisposeAsync()
    {
        await Proces.DisposeAsync();
        await Database.DisposeAsync();
    }

    /// <summary>Asks a token with client_credentials; without <paramref name="scope"/> none is asked for.</summary>
    public Task<(int Status, JsonElement Inhoud)> VraagToken(string client, string geheim = "demo", string? scope = null) =>
        Post("token", client, geheim, [new("grant_type", "client_credentials"), .. scope is null ? [] : (KeyValuePair<string, string>[])[new("scope", scope)]]);

    public async Task<string> Token(string client, string geheim = "demo")
    {
        var (status, inhoud) = await VraagToken(client, geheim);
        status.ShouldBe(200, inhoud.ToString());
        return inhoud.Tekst("access_token")!;
    }

    public Task<(int Status, JsonElement Inhoud)> KijkIn(string token, string client = "dienst-contracten", string geheim = Dienstgeheim) =>
        Post("token/introspection", client, geheim, [new("token", token)]);

    public async Task<(int Status, JsonElement Inhoud)> Post(string pad, string client, string? geheim, KeyValuePair<string, string>[] velden)
    {
        using var verzoek = new HttpRequestMessage(HttpMethod.Post, $"/identiteit/{pad}");
        if (geheim is not null)
        {
            verzoek.Headers.Authorization = new AuthenticationHeaderValue("Basic", Convert.ToBase64String(Encoding.UTF8.GetBytes($"{client}:{geheim}")));
        }

        verzoek.Content = new FormUrlEncodedContent(geheim is null ? [.. velden, new("client_id", client)] : velden);
        using var antwoord = await Proces.Http.SendAsync(verzoek);
        return ((int)antwoord.StatusCode, await antwoord.Content.ReadFromJsonAsync<JsonElement>());
    }
}

internal static class Json
{
    public static string? Tekst(this JsonElement json, string naam) => json.TryGetProperty(naam, out var waarde) ? waarde.ToString() : null;

    public static string[] Lijst(this JsonElement json, string naam) => [.. json.GetProperty(naam).EnumerateArray().Select(w => w.GetString()!)];
}

/// <summary>A folder with gemeenten.csv: two real rows, one with a cell in quotes before what is read.</summary>
internal static class Gegevens
{
    public const string Kop = "nis,extra,naam,kbo";

    public static string Map { get; } = Maak(Kop, "44021,\"a, \"\"b\"\"\",Gent,0207451227", "41002,,Aalst,0207437468");

    public static string Maak(params string[] regels)
    {
        var map = Directory.CreateTempSubdirectory("gegevens-").FullName;
        AppDomain.CurrentDomain.ProcessExit += (_, _) => Directory.Delete(map, recursive: true);
        File.WriteAllLines(Path.Combine(map, "gemeenten.csv"), regels);
        return map;
    }
}
