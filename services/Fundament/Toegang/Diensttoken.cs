using System.Net.Http.Json;
using System.Text.Json;
using Microsoft.Extensions.Options;

namespace Gebiedswerking.Fundament.Toegang;

/// <summary>The token with which this service reads feeds (client credentials), renewed before it ends.</summary>
public sealed class Diensttoken(IHttpClientFactory http, IOptions<Identiteitsopties> identiteit, TimeProvider klok) : IDisposable
{
    private static readonly TimeSpan Marge = TimeSpan.FromSeconds(30);
    private readonly SemaphoreSlim _beurt = new(1, 1);
    private string _token = "";
    private DateTimeOffset _tot;

    /// <summary>A valid token.</summary>
    /// <exception cref="HttpRequestException">The provider cannot be reached or refuses.</exception>
    public async Task<string> Haal(CancellationToken stop)
    {
        await _beurt.WaitAsync(stop);
        try
        {
            if (klok.GetUtcNow() + Marge < _tot)
            {
                return _token;
            }

            using var vraag = new HttpRequestMessage(HttpMethod.Post, $"{identiteit.Value.Adres}/token")
            {
                Content = new FormUrlEncodedContent([new("grant_type", "client_credentials"), new("scope", "feed")]),
            };
            vraag.Headers.Authorization = identiteit.Value.Basis();
            using var antwoord = await http.CreateClient(nameof(Diensttoken)).SendAsync(vraag, stop);
            antwoord.EnsureSuccessStatusCode();
            var gegevens = await antwoord.Content.ReadFromJsonAsync<JsonElement>(stop);
            _token = gegevens.GetProperty("access_token").GetString()!;
            _tot = klok.GetUtcNow().AddSeconds(gegevens.GetProperty("expires_in").GetInt32());
            return _token;
        }
        finally
        {
            _beurt.Release();
        }
    }

    /// <summary>Forgets a token that was refused.</summary>
    public void Vergeet() => _tot = default;

    /// <inheritdoc />
    public void Dispose() => _beurt.Dispose();
}
