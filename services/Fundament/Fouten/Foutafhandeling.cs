using System.Diagnostics;
using System.Text.Json;
using Gebiedswerking.Fundament.Opslag;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Logging;

namespace Gebiedswerking.Fundament.Fouten;

/// <summary>Turns every refusal and every failure into RFC 9457 problem+json with a stable code and a Dutch sentence.</summary>
public sealed partial class Foutafhandeling(IDialect dialect, ILogger<Foutafhandeling> log) : IExceptionHandler
{
    /// <inheritdoc />
    public async ValueTask<bool> TryHandleAsync(HttpContext httpContext, Exception exception, CancellationToken cancellationToken)
    {
        if (exception is OperationCanceledException && httpContext.RequestAborted.IsCancellationRequested)
        {
            return true; // nobody is listening any more
        }

        await Schrijf(httpContext, Vertaal(exception));
        return true;
    }

    /// <summary>Writes a refusal as the answer.</summary>
    public static Task Schrijf(HttpContext context, Domeinfout fout)
    {
        var antwoord = context.Response;
        antwoord.StatusCode = fout.Status;
        if (fout.OpnieuwNa is { } seconden)
        {
            antwoord.Headers.RetryAfter = seconden.ToString(System.Globalization.CultureInfo.InvariantCulture);
        }

        var probleem = new ProblemDetails
        {
            Type = $"urn:gebiedswerking:fout:{fout.Code}",
            Title = Titel(fout.Status),
            Status = fout.Status,
            Detail = fout.Zin,
            Extensions = { ["correlatie"] = Activity.Current?.TraceId.ToString() },
        };
        if (fout.Velden.Count > 0)
        {
            probleem.Extensions["fouten"] = fout.Velden;
        }

        return antwoord.WriteAsJsonAsync(probleem, JsonSerializerOptions.Web, "application/problem+json", context.RequestAborted);
    }

    /// <summary>For an answer with an error status and no body, as routing and binding give.</summary>
    public static Task SchrijfStatus(HttpContext context) => Schrijf(context, context.Response.StatusCode switch
    {
        404 => Domeinfout.NietGevonden("Deze pagina"),
        405 => new("methode-niet-toegestaan", 405, "Deze handeling bestaat hier niet. Kijk in de beschrijving van de API."),
        413 => new("te-groot", 413, "Uw bericht is te groot. Verstuur minder in één keer."),
        415 => new("verkeerd-formaat", 415, "Verstuur JSON, met Content-Type application/json, of een bestand als multipart/form-data."),
        var status => new("ongeldige-aanvraag", status, "We begrijpen deze aanvraag niet. Kijk in de beschrijving van de API."),
    });

    /// <summary>
    /// Answers what routing itself refuses (no such address, 405, 415) before access is asked: there is nothing to guard.
    /// </summary>
    public static Task ZonderAdres(HttpContext context, RequestDelegate verder) => context.GetEndpoint() switch
    {
        null => Schrijf(context, Domeinfout.NietGevonden("Deze pagina")),
        RouteEndpoint => verder(context),
        var weigering => weigering.RequestDelegate!(context), // only sets the status; SchrijfStatus gives it words
    };

    private Domeinfout Vertaal(Exception fout) => fout switch
    {
        Domeinfout domein => domein,
        BadHttpRequestException { StatusCode: 413 } => new("te-groot", 413, "Uw bericht is te groot. Verstuur minder in één keer."),
        BadHttpRequestException { InnerException: JsonException json } => Leesfout(json),
        BadHttpRequestException { StatusCode: 415 } => new("verkeerd-formaat", 415, "Verstuur JSON, met Content-Type application/json."),
        BadHttpRequestException => new("ongeldige-aanvraag", 400, "Er ontbreekt iets in het adres of in de inhoud. Kijk in de beschrijving van de API."),
        _ when dialect.IsTijdelijk(fout) => Storing(fout),
        _ => Onverwacht(fout),
    };

    private static Domeinfout Leesfout(JsonException fout)
    {
        var veld = fout.Path is { Length: > 2 } pad ? pad[2..] : "(inhoud)";
        var eigen = fout.InnerException is null && fout.Message.StartsWith("Schrijf ", StringComparison.Ordinal) ? fout.Message.Split(" Path:")[0] : null;
        return new Domeinfout("ongeldige-invoer", 400, "We kunnen de inhoud niet lezen. Verbeter het veld dat hieronder staat en verstuur opnieuw.")
        {
            Velden = new Dictionary<string, string[]> { [veld] = [eigen ?? "Dit veld ontbreekt, is onbekend of heeft niet de juiste vorm."] },
        };
    }

    private Domeinfout Storing(Exception fout)
    {
        LogStoring(fout);
        return new("dienst-niet-beschikbaar", 503, "De dienst is even niet beschikbaar. Probeer het over een minuut opnieuw; met dezelfde Idempotency-Key gebeurt een opdracht nooit twee keer.") { OpnieuwNa = 10 };
    }

    private Domeinfout Onverwacht(Exception fout)
    {
        LogOnverwacht(fout);
        return new("onverwachte-fout", 500, "Er ging iets mis aan onze kant. Meld het met het nummer in 'correlatie'. Probeer het daarna opnieuw met dezelfde Idempotency-Key, dan gebeurt niets twee keer.");
    }

    private static string Titel(int status) => status switch
    {
        400 => "Onjuiste invoer",
        401 => "Niet aangemeld",
        403 => "Niet bevoegd",
        404 => "Niet gevonden",
        409 => "Niet mogelijk in deze toestand",
        412 => "Intussen gewijzigd",
        422 => "Niet te verwerken",
        429 => "Te veel aanvragen",
        >= 500 => "Storing",
        _ => "Niet aanvaard",
    };

    [LoggerMessage(Level = LogLevel.Warning, Message = "Storage not available")]
    private partial void LogStoring(Exception fout);

    [LoggerMessage(Level = LogLevel.Error, Message = "Unexpected failure")]
    private partial void LogOnverwacht(Exception fout);
}
