using System.Net.Http.Headers;
using System.Text.Json;
using Microsoft.AspNetCore.Authentication;

namespace Gebiedswerking.Portaal.Verkeer;

/// <summary>A refusal, in the words of the service.</summary>
/// <param name="Status">HTTP status.</param>
/// <param name="Zin">Dutch sentence that says what to do.</param>
/// <param name="Velden">Per field the sentences about it.</param>
public sealed record Weigering(int Status, string Zin, IReadOnlyDictionary<string, string[]> Velden)
{
    /// <summary>A refusal that concerns some fields, found here already.</summary>
    public static Weigering Van(params IEnumerable<(string Veld, string Zin)> velden) =>
        new(400, "Niet alle velden zijn juist ingevuld. Verbeter de velden die hieronder staan en verstuur opnieuw.",
            velden.ToDictionary(v => v.Veld, v => new[] { v.Zin }));
}

/// <summary>What became of a command: the version it led to, or why not.</summary>
public sealed record Uitslag(int Versie, Weigering? Weigering)
{
    /// <summary>The dossier that changed or was made.</summary>
    public Guid Dossier { get; init; }
}

/// <summary>What a form carries so that a command is given once, and about what its sender has read.</summary>
/// <param name="Sleutel">Idempotency-Key: sending the form again does nothing twice.</param>
/// <param name="Versie">Version of the dossier that the page showed; null when the command itself says what was read, or when that cannot change.</param>
public sealed record Voorwaarde(string? Sleutel, int? Versie);

/// <summary>Commands to the services, with the token of the person who gives them.</summary>
public sealed class Opdrachten(HttpClient http, IHttpContextAccessor context, Instellingen instellingen)
{
    private static readonly Weigering Onzeker = new(503,
        "De dienst antwoordt niet, dus we weten niet of dit bewaard is. Verstuur het formulier opnieuw: het gebeurt nooit twee keer.", new Dictionary<string, string[]>());

    /// <summary>Sends one command: the address below <c>/api/</c> begins with the service.</summary>
    public Task<Uitslag> Stuur(string pad, object inhoud, Voorwaarde voorwaarde, CancellationToken stop) => Stuur(HttpMethod.Post, pad, inhoud, voorwaarde, stop);

    /// <summary>Sends one command in that way: a text that is there is replaced with PUT.</summary>
    public async Task<Uitslag> Stuur(HttpMethod wijze, string pad, object inhoud, Voorwaarde voorwaarde, CancellationToken stop)
    {
        var (json, weigering) = await Zend(wijze, pad, inhoud, voorwaarde, stop);
        return weigering is null
            ? new(json.GetProperty("versie").GetInt32(), null) { Dossier = json.GetProperty("dossier").GetGuid() }
            : new(0, weigering);
    }

    /// <summary>Sends a command that answers more than a version.</summary>
    public async Task<(T? Antwoord, Weigering? Weigering)> Stuur<T>(string pad, object inhoud, Voorwaarde voorwaarde, CancellationToken stop) where T : class
    {
        var (json, weigering) = await Zend(HttpMethod.Post, pad, inhoud, voorwaarde, stop);
        return weigering is null ? (json.Deserialize<T>(JsonSerializerOptions.Web), null) : (null, weigering);
    }

    /// <summary>A refusal as a service writes it.</summary>
    internal static Weigering Lees(int status, JsonElement json) => new(status,
        json.TryGetProperty("detail", out var zin) && zin.GetString() is { } tekst ? tekst : Onzeker.Zin,
        json.TryGetProperty("fouten", out var velden) ? velden.Deserialize<Dictionary<string, string[]>>()! : new Dictionary<string, string[]>());

    private async Task<(JsonElement Json, Weigering? Weigering)> Zend(HttpMethod wijze, string pad, object inhoud, Voorwaarde voorwaarde, CancellationToken stop)
    {
        using var verzoek = new HttpRequestMessage(wijze, new Uri(Basis(pad), $"/api/{pad}")) { Content = JsonContent.Create(inhoud, inhoud.GetType()) };
        verzoek.Headers.Authorization = new AuthenticationHeaderValue("Bearer", await context.HttpContext!.GetTokenAsync("access_token"));
        if (voorwaarde.Versie is { } versie)
        {
            verzoek.Headers.IfMatch.Add(new($"\"{versie}\""));
        }

        verzoek.Headers.TryAddWithoutValidation("Idempotency-Key", voorwaarde.Sleutel ?? "");
        try
        {
            using var antwoord = await http.SendAsync(verzoek, stop);
            var json = await antwoord.Content.ReadFromJsonAsync<JsonElement>(stop);
            return (json, antwoord.IsSuccessStatusCode ? null : Lees((int)antwoord.StatusCode, json));
        }
        catch (Exception fout) when (fout is HttpRequestException or JsonException || (fout is TaskCanceledException && !stop.IsCancellationRequested))
        {
            return (default, Onzeker);
        }
    }

    private Uri Basis(string pad) => pad.StartsWith("fondsen/", StringComparison.Ordinal) ? instellingen.Fondsen : instellingen.Contracten;
}
