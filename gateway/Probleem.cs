using System.Diagnostics;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Gebiedswerking.Gateway;

/// <summary>A refusal by the gateway itself, as RFC 9457 problem+json. Refusals of services pass through untouched.</summary>
internal sealed record Probleem(string Code, int Status, string Titel, string Zin, int? OpnieuwNa = null)
{
    public static readonly Probleem NietGevonden = new("niet-gevonden", 404, "Niet gevonden", "Op dit adres staat niets. Kijk het adres na.");

    public static readonly Probleem TeGroot = new("bericht-te-groot", 413, "Bericht te groot", "Het bericht is te groot. Verstuur minder in één keer.");

    public static readonly Probleem TeVeel = new("te-veel-verzoeken", 429, "Te veel verzoeken", "U stuurt te veel verzoeken kort na elkaar. Wacht even en probeer het opnieuw.");

    public static readonly Probleem Onbereikbaar = new("dienst-onbereikbaar", 503, "Dienst niet bereikbaar", "Dit onderdeel is nu niet bereikbaar. Probeer het over enkele seconden opnieuw.", 5);

    public static readonly Probleem FoutAntwoord = new("dienst-antwoordt-fout", 502, "Dienst antwoordt niet goed", "Dit onderdeel brak zijn antwoord af. Kijk na of uw wijziging er staat, en probeer het anders opnieuw.");

    public static readonly Probleem GeenAntwoord = new("dienst-antwoordt-niet", 504, "Dienst antwoordt niet", "Dit onderdeel antwoordt niet op tijd. Kijk na of uw wijziging er staat, en probeer het anders opnieuw.");

    public static readonly Probleem Onverwacht = new("onverwachte-fout", 500, "Er ging iets mis", "Er ging iets mis aan onze kant. Probeer het later opnieuw en geef de correlatie door aan de helpdesk.");

    // Readable sentences: nothing here comes from outside, so nothing needs escaping for a page.
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public Task Schrijf(HttpContext context)
    {
        var antwoord = context.Response;
        antwoord.Clear();
        antwoord.StatusCode = Status;
        if (OpnieuwNa is { } seconden)
        {
            antwoord.Headers.RetryAfter = seconden.ToString(System.Globalization.CultureInfo.InvariantCulture);
        }

        return antwoord.WriteAsJsonAsync(
            new
            {
                type = $"urn:gebiedswerking:fout:{Code}",
                title = Titel,
                status = Status,
                detail = Zin,
                correlatie = Activity.Current?.TraceId.ToHexString(),
            },
            Json, "application/problem+json", context.RequestAborted);
    }
}
