using System.Net.Http.Headers;
using System.Text.Json;
using Microsoft.AspNetCore.Authentication;

namespace Gebiedswerking.Portaal.Verkeer;

/// <summary>An account, not whole.</summary>
/// <param name="Slot">Last four characters of its number.</param>
/// <param name="Naam">In whose name.</param>
/// <param name="Bic">BIC of the bank; null when not given.</param>
/// <param name="VanU">True when the reader registered it.</param>
public sealed record Rekening(string Slot, string Naam, string? Bic, bool VanU);

/// <summary>The account of a holder.</summary>
/// <param name="Houder">KBO number or OVO code.</param>
/// <param name="InGebruik">The confirmed one; null when there is none.</param>
/// <param name="Wachtend">The one that waits for a second person; null when none does.</param>
public sealed record Rekeningstand(string Houder, Rekening? InGebruik, Rekening? Wachtend);

/// <summary>What goes straight to and from Fondsen, with the token of the person: accounts, the ledger, files for the bank and messages of it are in no read table.</summary>
public sealed class Bankdienst(HttpClient http, IHttpContextAccessor context)
{
    /// <summary>Largest form: one message as large as it may be, and what a form puts around it.</summary>
    public const int Formuliergrens = 5 * 1024 * 1024 + 128 * 1024;

    /// <summary>The account of a holder; null when there is none, or this person may not know of it.</summary>
    public async Task<Rekeningstand?> LeesRekening(string houder, CancellationToken stop)
    {
        using var antwoord = await Zend(HttpMethod.Get, $"/api/fondsen/rekeningen/{Uri.EscapeDataString(houder)}", null, stop);
        return antwoord.IsSuccessStatusCode ? await antwoord.Content.ReadFromJsonAsync<Rekeningstand>(stop) : null;
    }

    /// <summary>Brings a message of the bank; answers the version of the fund, or why it was refused.</summary>
    public async Task<(int Versie, Weigering? Weigering)> BrengBericht(Guid fonds, IFormFile bestand, string? sleutel, CancellationToken stop)
    {
        await using var inhoud = bestand.OpenReadStream();
        using var bericht = new StreamContent(inhoud);
        bericht.Headers.ContentType = new("application/xml");
        try
        {
            using var antwoord = await Zend(HttpMethod.Post, $"/api/fondsen/{fonds}/bankberichten", bericht, stop, sleutel);
            var json = await antwoord.Content.ReadFromJsonAsync<JsonElement>(stop);
            return antwoord.IsSuccessStatusCode ? (json.GetProperty("versie").GetInt32(), null) : (0, MetRegels(Opdrachten.Lees((int)antwoord.StatusCode, json)));
        }
        catch (Exception fout) when (fout is HttpRequestException or JsonException || (fout is TaskCanceledException && !stop.IsCancellationRequested))
        {
            return (0, new(503, "Het bericht is niet aangekomen. Kies het opnieuw en probeer nog eens: hetzelfde bericht wijzigt nooit twee keer iets.", new Dictionary<string, string[]>()));
        }
    }

    /// <summary>Passes a file for the bank on to the reader.</summary>
    public static Task Geef(HttpContext context, Guid fonds, Guid bestand, Bankdienst bank, CancellationToken stop) =>
        context.GeefDoor(() => bank.Zend(HttpMethod.Get, $"/api/fondsen/{fonds}/betaalbestanden/{bestand}", null, stop), stop);

    /// <summary>Passes the ledger of a fund on to the reader.</summary>
    public static Task GeefGrootboek(HttpContext context, Guid fonds, Bankdienst bank, CancellationToken stop) =>
        context.GeefDoor(() => bank.Zend(HttpMethod.Get, $"/api/fondsen/{fonds}/grootboek?formaat=csv", null, stop), stop);

    // The page shows sentences, so the line goes in them.
    private static Weigering MetRegels(Weigering weigering) => weigering with
    {
        Velden = weigering.Velden.ToDictionary(v => v.Key, v => v.Key.StartsWith("regel ", StringComparison.Ordinal) ? [.. v.Value.Select(z => $"R{v.Key[1..]}: {z}")] : v.Value),
    };

    private async Task<HttpResponseMessage> Zend(HttpMethod methode, string pad, HttpContent? inhoud, CancellationToken stop, string? sleutel = null)
    {
        using var verzoek = new HttpRequestMessage(methode, pad) { Content = inhoud };
        verzoek.Headers.Authorization = new AuthenticationHeaderValue("Bearer", await context.HttpContext!.GetTokenAsync("access_token"));
        if (sleutel is not null)
        {
            verzoek.Headers.TryAddWithoutValidation("Idempotency-Key", sleutel);
        }

        return await http.SendAsync(verzoek, HttpCompletionOption.ResponseHeadersRead, stop);
    }
}
