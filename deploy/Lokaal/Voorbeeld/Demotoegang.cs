using System.Collections.Concurrent;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json.Serialization;

namespace Gebiedswerking.Lokaal.Voorbeeld;

/// <summary>Access tokens by client_credentials, fetched once each.</summary>
/// <param name="identiteit">Base address with /identiteit.</param>
internal sealed class Demotoegang(Uri identiteit)
{
    private static readonly HttpClient Http = new() { Timeout = TimeSpan.FromSeconds(30) };
    private readonly ConcurrentDictionary<(string Client, string Scope), Lazy<Task<string>>> _tokens = new();

    /// <summary>The token of a client; demo clients have the secret `demo` and the scope of people.</summary>
    public Task<string> Token(string client, string geheim = "demo", string scope = "gebiedswerking") =>
        _tokens.GetOrAdd((client, scope), wat => new Lazy<Task<string>>(() => Haal(wat.Client, geheim, wat.Scope))).Value;

    private async Task<string> Haal(string client, string geheim, string scope)
    {
        using var vraag = new HttpRequestMessage(HttpMethod.Post, $"{identiteit.AbsoluteUri.TrimEnd('/')}/token")
        {
            Content = new FormUrlEncodedContent([new("grant_type", "client_credentials"), new("scope", scope)]),
        };
        vraag.Headers.Authorization = new AuthenticationHeaderValue("Basic",
            Convert.ToBase64String(Encoding.UTF8.GetBytes($"{Uri.EscapeDataString(client)}:{Uri.EscapeDataString(geheim)}")));
        using var antwoord = await Http.SendAsync(vraag);
        return antwoord.IsSuccessStatusCode
            ? (await antwoord.Content.ReadFromJsonAsync<Antwoord>())!.Token
            : throw new Startfout($"Geen token voor {client}: {(int)antwoord.StatusCode} {await antwoord.Content.ReadAsStringAsync()}");
    }

    private sealed record Antwoord([property: JsonPropertyName("access_token")] string Token);
}
