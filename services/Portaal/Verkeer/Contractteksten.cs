using System.Net;
using System.Net.Http.Headers;
using System.Security.Cryptography;
using System.Text.Json;
using Microsoft.AspNetCore.Authentication;

namespace Gebiedswerking.Portaal.Verkeer;

/// <summary>The exact text of a contract as people sign it, and its hash.</summary>
public sealed record Gelezentekst(JsonElement Inhoud, string Hash);

/// <summary>Fetches the text at the service that holds it: the read model has a copy of its parts, but only this one is signed.</summary>
public sealed class Contractteksten(HttpClient http, IHttpContextAccessor context)
{
    /// <summary>Reads the text; null when this person may not.</summary>
    /// <exception cref="HttpRequestException">The service does not answer as agreed, or its text does not have the hash that it says.</exception>
    public async Task<Gelezentekst?> Lees(Guid contract, CancellationToken stop)
    {
        using var verzoek = new HttpRequestMessage(HttpMethod.Get, $"/api/contracten/{contract}/tekst");
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
        var bytes = await antwoord.Content.ReadAsByteArrayAsync(stop);
        var hash = Convert.ToHexStringLower(SHA256.HashData(bytes));
        return antwoord.Headers.TryGetValues("Inhoud-Hash", out var kop) && kop.SequenceEqual([hash])
            ? new(JsonSerializer.Deserialize<JsonElement>(bytes), hash)
            : throw new HttpRequestException("the text of the contract does not have the hash that its service says");
    }
}
