using Microsoft.AspNetCore.Authentication;

namespace Gebiedswerking.Portaal.Verkeer;

/// <summary>Passes a file of a service on to the reader as a stream, with the headers that keep it from running.</summary>
internal static class Doorgeven
{
    private static readonly string[] Koppen = ["Content-Disposition", "Content-Length", "Content-Security-Policy", "X-Content-Type-Options"];

    /// <summary>Asks the service and passes on what it answers; who is not known signs in first, and nothing is asked.</summary>
    /// <param name="context">Of the reader.</param>
    /// <param name="vraag">Asks the service, with the token of the reader.</param>
    /// <param name="stop">Stops it.</param>
    public static async Task GeefDoor(this HttpContext context, Func<Task<HttpResponseMessage>> vraag, CancellationToken stop)
    {
        if (context.User.Identity?.IsAuthenticated != true)
        {
            await context.ChallengeAsync();
            return;
        }

        using var antwoord = await vraag();
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
}
