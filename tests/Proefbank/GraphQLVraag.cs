using System.Net.Http.Json;
using System.Text.Json;

namespace Gebiedswerking.Proefbank;

/// <summary>Questions to the read model, through the gateway.</summary>
public static class GraphQLVraag
{
    /// <summary>The whole answer as text.</summary>
    public static async Task<string> Vraag(this HttpClient http, string vraag, object? variabelen = null)
    {
        using var antwoord = await http.PostAsJsonAsync(new Uri("/graphql", UriKind.Relative), new { query = vraag, variables = variabelen });
        return await antwoord.Content.ReadAsStringAsync();
    }

    /// <summary>The data of an answer; errors fail the test.</summary>
    public static async Task<JsonElement> Gegevens(this HttpClient http, string vraag, object? variabelen = null)
    {
        var tekst = await http.Vraag(vraag, variabelen);
        var antwoord = JsonSerializer.Deserialize<JsonElement>(tekst);
        return antwoord.TryGetProperty("errors", out _) || !antwoord.TryGetProperty("data", out var gegevens)
            ? throw new InvalidOperationException($"GraphQL antwoordt: {tekst}")
            : gegevens;
    }
}
