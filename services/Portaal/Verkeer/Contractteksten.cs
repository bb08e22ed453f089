using System.Globalization;
using System.Net;
using System.Net.Http.Headers;
using System.Security.Cryptography;
using System.Text.Json;
using Microsoft.AspNetCore.Authentication;

namespace Gebiedswerking.Portaal.Verkeer;

/// <summary>The exact text of a contract as people sign it, and its hash.</summary>
public sealed record Gelezentekst(JsonElement Inhoud, string Hash)
{
    /// <summary>Version of the dossier from which it was read.</summary>
    public int Versie { get; init; }
}

/// <summary>Fetches the text at the service that holds it: the read model has a copy of its parts, but only this one is signed.</summary>
public sealed class Contractteksten(HttpClient http, IHttpContextAccessor context)
{
    /// <summary>Reads the text of a contract or of an avenant of it; null when this person may not, or when that avenant came to nothing.</summary>
    /// <exception cref="HttpRequestException">The service does not answer as agreed, or its text does not have the hash that it says.</exception>
    public async Task<Gelezentekst?> Lees(Guid contract, CancellationToken stop, Guid? avenant = null)
    {
        using var antwoord = await Haal($"/api/contracten/{contract}/{(avenant is null ? "" : $"avenanten/{avenant}/")}tekst", stop);
        if (antwoord.StatusCode is HttpStatusCode.NotFound or HttpStatusCode.Conflict)
        {
            return null;
        }

        antwoord.EnsureSuccessStatusCode();
        var bytes = await antwoord.Content.ReadAsByteArrayAsync(stop);
        var hash = Convert.ToHexStringLower(SHA256.HashData(bytes));
        return antwoord.Headers.TryGetValues("Inhoud-Hash", out var kop) && kop.SequenceEqual([hash])
            ? new(JsonSerializer.Deserialize<JsonElement>(bytes), hash) { Versie = int.Parse(antwoord.Headers.ETag!.Tag.Trim('"'), CultureInfo.InvariantCulture) }
            : throw new HttpRequestException("the text of the contract does not have the hash that its service says");
    }

    /// <summary>Compares two texts; null when this person may not, or has no such versions.</summary>
    /// <param name="contract">The contract.</param>
    /// <param name="van">Version of the older text; null: the one before the newer.</param>
    /// <param name="tot">Version of the newer text; null: the last.</param>
    /// <param name="stop">Stops.</param>
    public async Task<Tekstverschil?> Vergelijk(Guid contract, int? van, int? tot, CancellationToken stop)
    {
        using var antwoord = await Haal($"/api/contracten/{contract}/verschil?{(van is null ? "" : $"van={van}&")}{(tot is null ? "" : $"tot={tot}")}", stop);
        if (antwoord.StatusCode is HttpStatusCode.NotFound or HttpStatusCode.BadRequest)
        {
            return null;
        }

        antwoord.EnsureSuccessStatusCode();
        return await antwoord.Content.ReadFromJsonAsync<Tekstverschil>(stop);
    }

    /// <summary>What an avenant changes in the text that binds now; null when this person may not know, or when it came to nothing.</summary>
    public async Task<IReadOnlyList<Tekstwijziging>?> Vergelijk(Guid contract, Guid avenant, CancellationToken stop)
    {
        using var antwoord = await Haal($"/api/contracten/{contract}/avenanten/{avenant}/verschil", stop);
        if (antwoord.StatusCode is HttpStatusCode.NotFound or HttpStatusCode.Conflict)
        {
            return null;
        }

        antwoord.EnsureSuccessStatusCode();
        return await antwoord.Content.ReadFromJsonAsync<IReadOnlyList<Tekstwijziging>>(stop);
    }

    private async Task<HttpResponseMessage> Haal(string adres, CancellationToken stop)
    {
        using var verzoek = new HttpRequestMessage(HttpMethod.Get, adres);
        if (await context.HttpContext!.GetTokenAsync("access_token") is { } token)
        {
            verzoek.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token);
        }

        return await http.SendAsync(verzoek, stop);
    }
}
