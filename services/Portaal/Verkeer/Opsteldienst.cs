using System.Net.Http.Headers;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.WebUtilities;

namespace Gebiedswerking.Portaal.Verkeer;

/// <summary>What the service for contracts says of a text that is being written.</summary>
/// <param name="Fouten">Per place the sentences about it.</param>
/// <param name="Bezwaren">What else stands in the way.</param>
/// <param name="Wijzigingen">What it changes in the text that there is now.</param>
public sealed record Nagekeken(IReadOnlyDictionary<string, string[]> Fouten, IReadOnlyList<string> Bezwaren, IReadOnlyList<Tekstwijziging>? Wijzigingen);

/// <summary>Asks the service for contracts about a text that is being written; nothing is kept there.</summary>
public sealed class Opsteldienst(HttpClient http, IHttpContextAccessor context)
{
    /// <summary>A first proposal from the acties of a programme; null when the service does not know the programme.</summary>
    public async Task<JsonObject?> Sjabloon(Guid programma, CancellationToken stop)
    {
        using var antwoord = await Zend(HttpMethod.Get, $"/api/contracten/sjabloon?programma={programma}", null, stop);
        return antwoord.IsSuccessStatusCode ? await antwoord.Content.ReadFromJsonAsync<JsonObject>(stop) : null;
    }

    /// <summary>What is still wrong with a text.</summary>
    /// <param name="voorstel">The text.</param>
    /// <param name="contract">The contract that it changes; null: a new one.</param>
    /// <param name="avenant">Kind of avenant, when it is one and that was chosen.</param>
    /// <param name="beeindigtOp">Last day on which the contract would bind.</param>
    /// <param name="stop">Stops.</param>
    /// <exception cref="HttpRequestException">The service does not answer as agreed.</exception>
    public async Task<Nagekeken> KijkNa(JsonNode voorstel, Guid? contract, string? avenant, string? beeindigtOp, CancellationToken stop)
    {
        Dictionary<string, string?> vraag = new() { ["contract"] = $"{contract}", ["avenant"] = avenant, ["beeindigtOp"] = beeindigtOp };
        using var antwoord = await Zend(HttpMethod.Post,
            QueryHelpers.AddQueryString("/api/contracten/controle", vraag.Where(v => !string.IsNullOrEmpty(v.Value))), voorstel, stop);
        if (antwoord.IsSuccessStatusCode)
        {
            return (await antwoord.Content.ReadFromJsonAsync<Nagekeken>(stop))!;
        }

        var weigering = Opdrachten.Lees((int)antwoord.StatusCode, await antwoord.Content.ReadFromJsonAsync<JsonElement>(stop));
        return new(weigering.Velden, weigering.Velden.Count > 0 ? [] : [weigering.Zin], null);
    }

    private async Task<HttpResponseMessage> Zend(HttpMethod wijze, string adres, JsonNode? inhoud, CancellationToken stop)
    {
        using var verzoek = new HttpRequestMessage(wijze, adres) { Content = inhoud is null ? null : JsonContent.Create(inhoud) };
        verzoek.Headers.Authorization = new AuthenticationHeaderValue("Bearer", await context.HttpContext!.GetTokenAsync("access_token"));
        return await http.SendAsync(verzoek, stop);
    }
}
