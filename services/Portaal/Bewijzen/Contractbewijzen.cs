using System.Net;
using System.Net.Http.Headers;
using Microsoft.AspNetCore.Authentication;

namespace Gebiedswerking.Portaal.Bewijzen;

/// <summary>Fetches the proof of a contract for the person who looks: a browser has a session, the service asks for a token.</summary>
public sealed class Contractbewijzen(HttpClient http, IHttpContextAccessor context)
{
    /// <summary>The zip; null when this person may not know of the contract.</summary>
    /// <exception cref="HttpRequestException">The service does not answer as agreed.</exception>
    public async Task<byte[]?> Lees(Guid contract, CancellationToken stop)
    {
        using var verzoek = new HttpRequestMessage(HttpMethod.Get, $"/api/contracten/{contract}/bewijs");
        if (await context.HttpContext!.GetTokenAsync("access_token") is { } token)
        {
            verzoek.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token);
        }

        using var antwoord = await http.SendAsync(verzoek, stop);
        if (antwoord.StatusCode is HttpStatusCode.NotFound)
        {
            return null;
        }

        antwoord.EnsureSuccessStatusCode();
        return await antwoord.Content.ReadAsByteArrayAsync(stop);
    }
}
