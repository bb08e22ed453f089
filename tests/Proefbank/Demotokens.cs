using System.Collections.Concurrent;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json.Serialization;

namespace Gebiedswerking.Proefbank;

/// <summary>Access tokens of the demo clients, fetched once each.</summary>
/// <param name="identiteit">Base address with /identiteit.</param>
public sealed class Demotokens(Uri identiteit)
{
    private readonly HttpClient _http = new();
    private readonly ConcurrentDictionary<string, Lazy<Task<string>>> _tokens = new();

    /// <summary>The token of, say, `demo-burgemeester-11002`.</summary>
    public Task<string> Voor(string client) => _tokens.GetOrAdd(client, naam => new Lazy<Task<string>>(() => Haal(naam, "demo", "gebiedswerking"))).Value;

    /// <summary>The token of a service, with its own secret.</summary>
    public Task<string> VoorDienst(string client, string geheim) =>
        _tokens.GetOrAdd(client, naam => new Lazy<Task<string>>(() => Haal(naam, geheim, "feed"))).Value;

    /// <summary>A client that sends that token with every request to <paramref name="basis"/>.</summary>
    public async Task<HttpClient> Client(string client, Uri basis)
    {
        var http = new HttpClient { BaseAddress = basis };
        http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", await Voor(client));
        return http;
    }

    private async Task<string> Haal(string client, string geheim, string scope)
    {
        using var vraag = new HttpRequestMessage(HttpMethod.Post, $"{identiteit.AbsoluteUri.TrimEnd('/')}/token")
        {
            Content = new FormUrlEncodedContent([new("grant_type", "client_credentials"), new("scope", scope)]),
        };
        vraag.Headers.Authorization = new AuthenticationHeaderValue("Basic",
            Convert.ToBase64String(Encoding.UTF8.GetBytes($"{Uri.EscapeDataString(client)}:{Uri.EscapeDataString(geheim)}")));
        using var antwoord = await _http.SendAsync(vraag);
        if (!antwoord.IsSuccessStatusCode)
        {
            throw new InvalidOperationException($"Geen token voor {client}: {(int)antwoord.StatusCode} {await antwoord.Content.ReadAsStringAsync()}");
        }

        return (await antwoord.Content.ReadFromJsonAsync<Antwoord>())!.Token;
    }

    private sealed record Antwoord([property: JsonPropertyName("access_token")] string Token);
}
