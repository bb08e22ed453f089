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

    private static readonly string[] Koppen = ["Content-Disposition", "Content-Length", "Content-Security-Policy", "X-Content-Type-Options"];

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

    /// <summary>Passes a file on to the reader, with the headers that keep it from running.</summary>
    public static async Task Geef(HttpContext context, Guid contract, string hash, Bestanden bestanden, CancellationToken stop)
    {
        if (context.User.Identity?.IsAuthenticated != true)
        {
            await context.ChallengeAsync();
            return;
        }

        using var verzoek = new HttpRequestMessage(HttpMethod.Get, $"/api/contracten/{contract}/bewijsstukken/{hash}");
        verzoek.Headers.Authorization = new AuthenticationHeaderValue("Bearer", await context.GetTokenAsync("access_token"));
        using var antwoord = await bestanden.Vraag(verzoek, stop);
        context.Response.StatusCode = (int)antwoord.StatusCode;
        if (!antwoord.IsSuccessStatusCode)
        {
            return; // the pages have words for it
        }

        context.Response.ContentType = $"{antwoord.Content.Headers.ContentType}";
        context.Response.Headers.CacheControl = "private, no-store";
        foreach (var kop in Koppen)
        {
            if (antwoord.Headers.TryGetValues(kop, out var waarden) || antwoord.Content.Headers.TryGetValues(kop, out waarden))
            {
                context.Response.Headers[kop] = waarden.ToArray();
            }
        }

        await antwoord.Content.CopyToAsync(context.Response.Body, stop);
    }

    private Task<HttpResponseMessage> Vraag(HttpRequestMessage verzoek, CancellationToken stop) =>
        http.SendAsync(verzoek, HttpCompletionOption.ResponseHeadersRead, stop);

    private static Weigering Bij(IFormFile bestand, Weigering weigering) =>
        weigering with { Velden = new Dictionary<string, string[]> { ["bestanden"] = [$"{Path.GetFileName(bestand.FileName)}: {weigering.Zin}"] } };
}
