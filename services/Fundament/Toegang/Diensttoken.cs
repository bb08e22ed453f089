using System.Net.Http.Json;
using System.Text.Json;
using Microsoft.Extensions.Options;

namespace Gebiedswerking.Fundament.Toegang;

/// <summary>
/// The tokens with which this service reads feeds (client credentials), renewed before they end. One per scope: the token
/// that a source sees opens no other.
/// </summary>
public sealed class Diensttoken(IHttpClientFactory http, IOptions<Identiteitsopties> identiteit, TimeProvider klok) : IDisposable
{
    private static readonly TimeSpan Marge = TimeSpan.FromSeconds(30);
    private readonly SemaphoreSlim _beurt = new(1, 1);
    private readonly Dictionary<string, (string Token, DateTimeOffset Tot)> _tokens = [];

    /// <summary>A valid token.</summary>
    /// <param name="scope">What it must open: <c>feed</c>, with <c>feed-bron</c> for a confidential source.</param>
    /// <param name="stop">Stops waiting.</param>
    /// <exception cref="HttpRequestException">The provider cannot be reached, or does not give this service that scope.</exception>
    public async Task<string> Haal(string scope, CancellationToken stop)
    {
        await _beurt.WaitAsync(stop);
        try
        {
            if (_tokens.TryGetValue(scope, out var bekend) && klok.GetUtcNow() + Marge < bekend.Tot)
            {
                return bekend.Token;
            }

            using var vraag = new HttpRequestMessage(HttpMethod.Post, $"{identiteit.Value.Adres}/token")
            {
                Content = new FormUrlEncodedContent([new("grant_type", "client_credentials"), new("scope", scope)]),
            };
            vraag.Headers.Authorization = identiteit.Value.Basis();
            using var antwoord = await http.CreateClient(nameof(Diensttoken)).SendAsync(vraag, stop);
            antwoord.EnsureSuccessStatusCode();
            var gegevens = await antwoord.Content.ReadFromJsonAsync<JsonElement>(stop);
            var token = gegevens.GetProperty("access_token").GetString()!;
            _tokens[scope] = (token, klok.GetUtcNow().AddSeconds(gegevens.GetProperty("expires_in").GetInt32()));
            return token;
        }
        finally
        {
            _beurt.Release();
        }
    }

    /// <summary>Forgets a token that was refused.</summary>
    /// <param name="scope">What it had to open.</param>
    /// <param name="stop">Stops waiting.</param>
    public async Task Vergeet(string scope, CancellationToken stop)
    {
        await _beurt.WaitAsync(stop);
        _tokens.Remove(scope);
        _beurt.Release();
    }

    /// <inheritdoc />
    public void Dispose() => _beurt.Dispose();
}
