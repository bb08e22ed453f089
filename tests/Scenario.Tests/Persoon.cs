using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Gebiedswerking.Proefbank;

namespace Gebiedswerking.Scenario.Tests;

/// <summary>What the platform answered.</summary>
public sealed record Antwoord(HttpStatusCode Status, string Code, Guid Dossier, int Versie, string Tekst, IReadOnlyDictionary<string, string> Koppen)
{
    /// <summary>Status and code of a refusal, for tables of expectations.</summary>
    public string Uitslag => (int)Status < 400 ? $"{(int)Status}" : $"{(int)Status} {Code}";
}

/// <summary>Somebody who uses the public API.</summary>
public sealed class Persoon(string rol, HttpClient http)
{
    public string Rol => rol;

    public Task<JsonElement> Leest(string vraag, object? variabelen = null) => http.Gegevens(vraag, variabelen);

    public Task<Antwoord> Doet(string pad, object inhoud) => Stuur(HttpMethod.Post, pad, inhoud);

    public Task<Antwoord> Vervangt(string pad, object inhoud) => Stuur(HttpMethod.Put, pad, inhoud);

    public Task<Antwoord> Haalt(string pad) => Stuur(HttpMethod.Get, pad, null);

    private async Task<Antwoord> Stuur(HttpMethod methode, string pad, object? inhoud)
    {
        using var vraag = new HttpRequestMessage(methode, pad) { Content = inhoud is null ? null : JsonContent.Create(inhoud, inhoud.GetType()) };
        using var antwoord = await http.SendAsync(vraag);
        var tekst = await antwoord.Content.ReadAsStringAsync();
        var json = antwoord.Content.Headers.ContentType?.MediaType?.EndsWith("json", StringComparison.Ordinal) == true
            ? JsonSerializer.Deserialize<JsonElement>(tekst) : default;
        return new Antwoord(antwoord.StatusCode, Veld(json, "type").Split(':')[^1],
            Guid.TryParse(Veld(json, "dossier"), out var dossier) ? dossier : default,
            int.TryParse(Veld(json, "versie"), out var versie) ? versie : 0, tekst,
            antwoord.Headers.ToDictionary(kop => kop.Key, kop => string.Join(',', kop.Value), StringComparer.OrdinalIgnoreCase));
    }

    private static string Veld(JsonElement json, string naam) =>
        json.ValueKind == JsonValueKind.Object && json.TryGetProperty(naam, out var waarde) ? waarde.ToString() : "";
}
