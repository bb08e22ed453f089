using System.Globalization;
using System.Security.Claims;
using System.Security.Cryptography;
using Gebiedswerking.Fundament.Fouten;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace Gebiedswerking.Fundament.Dossierlog;

/// <summary>Reads Idempotency-Key and If-Match of a command, and gives a repeated command the answer it got before.</summary>
internal sealed class Opdrachtlezer(RequestDelegate verder, TimeProvider klok)
{
    public async Task InvokeAsync(HttpContext context)
    {
        var aanvraag = context.Request;
        if (!HttpMethods.IsPost(aanvraag.Method) && !HttpMethods.IsPut(aanvraag.Method) && !HttpMethods.IsDelete(aanvraag.Method))
        {
            await verder(context);
            return;
        }

        var opdracht = context.RequestServices.GetRequiredService<Opdracht>();
        opdracht.Verwacht = LeesVersie(aanvraag.Headers.IfMatch);
        if (aanvraag.Headers.TryGetValue("Idempotency-Key", out var sleutels))
        {
            var sleutel = sleutels.ToString();
            if (sleutels.Count != 1 || sleutel.Length is 0 or > 200 || sleutel.Any(t => t is < '!' or > '~'))
            {
                throw new Domeinfout("ongeldige-sleutel", 400, "Geef één Idempotency-Key van 1 tot 200 leesbare tekens, zonder spaties.");
            }

            aanvraag.EnableBuffering();
            var inhoud = await SHA256.HashDataAsync(aanvraag.Body, context.RequestAborted);
            aanvraag.Body.Position = 0;
            opdracht.Sleutel = new Sleutelrij
            {
                Client = $"{context.User.FindFirstValue("client_id")}/{context.User.FindFirstValue("sub")}",
                Route = $"{aanvraag.Method} {aanvraag.Path}", Sleutel = sleutel, Inhoud = inhoud,
                Tijdstip = Ketting.Microseconde(klok.GetUtcNow()),
            };
        }

        try
        {
            await verder(context);
        }
        catch (EerderBeantwoord eerder)
        {
            await eerder.Antwoord.ExecuteAsync(context);
        }
    }

    private static int? LeesVersie(string? kop) => kop switch
    {
        null or "" or "*" => null,
        _ => int.TryParse(kop.Replace("W/", "", StringComparison.Ordinal).Trim('"'), NumberStyles.None, CultureInfo.InvariantCulture, out var versie)
            ? versie
            : throw new Domeinfout("ongeldige-if-match", 400, "Zet in If-Match de versie uit de ETag die u kreeg, bijvoorbeeld \"3\"."),
    };
}
