using System.Net.Http.Headers;
using System.Text.Json;
using Microsoft.AspNetCore.Authentication;

namespace Gebiedswerking.Portaal.Verkeer;

/// <summary>A file that was uploaded for a contract, with the name that its sender gave it.</summary>
public sealed record OpgeladenBestand(string Hash, string? Naam);

/// <summary>Files to and from Contracten, passed on as streams with the token of the person: what is in them is judged there.</summary>
public sealed class Bestanden(HttpClient http, IHttpContextAccessor context)
{
    /// <summary>Largest form: one file as large as it may be, and what a form puts around it.</summary>
    public const int Formuliergrens = 26 * 1024 * 1024;

    /// <summary>Uploads a file; answers its hash, or why not.</summary>
    public async Task<(string? Hash, Weigering? Weigering)> LaadOp(Guid contract, IFormFile bestand, CancellationToken stop)
    {
        await using var inhoud = bestand.OpenReadStream();
        using var formulier = new MultipartFormDataContent { { new StreamContent(inhoud), "bestand", "bestand" } };
        using var verzoek = new HttpRequestMessage(HttpMethod.Post, $"/api/contracten/{contract}/bewijsstukken") { Content = formulier };
        verzoek.Headers.Authorization = new AuthenticationHeaderValue("Bearer", await context.HttpContext!.GetTokenAsync("access_token"));
        try
        {
            using var antwoord = await http.SendAsync(verzoek, stop);
            var json = await antwoord.Content.ReadFromJsonAsync<JsonElement>(stop);
            return antwoord.IsSuccessStatusCode ? (json.GetProperty("hash").GetString(), null) : (null, Bij(bestand, Opdrachten.Lees((int)antwoord.StatusCode, json)));
        }
        catch (Exception fout) when (fout is HttpRequestException or JsonException || (fout is TaskCanceledException && !stop.IsCancellationRequested))
        {
            return (null, Bij(bestand, new(503, "Het bestand is niet aangekomen. Kies het opnieuw en probeer nog eens.", new Dictionary<string, string[]>())));
        }
    }

    /// <summary>Passes a file on to the reader.</summary>
    public static Task Geef(HttpContext context, Guid contract, string hash, Bestanden bestanden, CancellationToken stop) =>
        context.GeefDoor(() => bestanden.Haal($"/api/contracten/{contract}/bewijsstukken/{hash}", stop), stop);

    private async Task<HttpResponseMessage> Haal(string pad, CancellationToken stop)
    {
        using var verzoek = new HttpRequestMessage(HttpMethod.Get, pad);
        verzoek.Headers.Authorization = new AuthenticationHeaderValue("Bearer", await context.HttpContext!.GetTokenAsync("access_token"));
        return await http.SendAsync(verzoek, HttpCompletionOption.ResponseHeadersRead, stop);
    }

    private static Weigering Bij(IFormFile bestand, Weigering weigering) =>
        weigering with { Velden = new Dictionary<string, string[]> { ["bestanden"] = [$"{Path.GetFileName(bestand.FileName)}: {weigering.Zin}"] } };
}
