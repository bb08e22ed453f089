using System.Net.Http.Headers;
using Gebiedswerking.Lokaal.Voorbeeld;

namespace Gebiedswerking.Proefbank;

/// <summary>Access tokens of the demo clients, fetched once each.</summary>
/// <param name="identiteit">Base address with /identiteit.</param>
public sealed class Demotokens(Uri identiteit)
{
    private readonly Demotoegang _toegang = new(identiteit);

    /// <summary>The token of, say, `demo-burgemeester-11002`.</summary>
    public Task<string> Voor(string client) => _toegang.Token(client);

    /// <summary>The token of a service, with its own secret.</summary>
    public Task<string> VoorDienst(string client, string geheim, string scope = "feed") => _toegang.Token(client, geheim, scope);

    /// <summary>A client that sends that token with every request to <paramref name="basis"/>.</summary>
    public async Task<HttpClient> Client(string client, Uri basis)
    {
        var http = new HttpClient { BaseAddress = basis };
        http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", await Voor(client));
        return http;
    }
}
