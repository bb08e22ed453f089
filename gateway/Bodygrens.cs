using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Http.Features;

namespace Gebiedswerking.Gateway;

/// <summary>
/// Limits of the server, and a readable refusal of a body whose length is announced; one that is not is cut off while it passes.
/// A form with a file may be larger, at the few addresses that take one.
/// </summary>
internal sealed partial class Bodygrens(RequestDelegate volgende, Grenzen grenzen)
{
    public Task InvokeAsync(HttpContext context)
    {
        var grens = grenzen.Bodybytes;
        if (IsBestand(context.Request))
        {
            grens = Math.Max(grens, grenzen.Bestandbytes);
            context.Features.GetRequiredFeature<IHttpMaxRequestBodySizeFeature>().MaxRequestBodySize = grens;
        }

        if (context.Request.ContentLength <= grens || context.Request.ContentLength is null)
        {
            return volgende(context);
        }

        // What was not read cannot be followed by a next request on this connection.
        context.Response.OnStarting(() =>
        {
            context.Response.Headers.Connection = "close";
            return Task.CompletedTask;
        });
        return Probleem.TeGroot.Schrijf(context);
    }

    private static bool IsBestand(HttpRequest verzoek) => HttpMethods.IsPost(verzoek.Method)
        && ((Is(verzoek, "multipart/form-data") && Bestandadres().IsMatch(verzoek.Path))
            || ((Is(verzoek, "application/xml") || Is(verzoek, "text/xml")) && Bankadres().IsMatch(verzoek.Path)));

    private static bool Is(HttpRequest verzoek, string soort) => verzoek.ContentType?.StartsWith(soort, StringComparison.OrdinalIgnoreCase) == true;

    // Where Contracten takes a file and Fondsen a message of the bank, and the pages that pass these on.
    [GeneratedRegex("^/(api/contracten/[0-9a-f-]{36}/bewijsstukken|api/fondsen/[0-9a-f-]{36}/bankberichten|contracten/[0-9a-f-]{36}/mijlpalen/[0-9a-f-]{36}|contracten/[0-9a-f-]{36}/papier|betalingen)$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Bestandadres();

    // A bank or its software sends a message as it is.
    [GeneratedRegex("^/api/fondsen/[0-9a-f-]{36}/bankberichten$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Bankadres();
}

/// <summary>Kestrel's own limits.</summary>
internal static class Kestrelgrenzen
{
    public static void BegrensKestrel(this WebApplicationBuilder bouwer, Grenzen grenzen) => bouwer.WebHost.ConfigureKestrel(kestrel =>
    {
        kestrel.AddServerHeader = false;
        kestrel.Limits.MaxRequestBodySize = grenzen.Bodybytes;
        kestrel.Limits.MaxRequestHeadersTotalSize = grenzen.Headerbytes;
        kestrel.Limits.MaxRequestHeaderCount = grenzen.Headeraantal;
        kestrel.Limits.RequestHeadersTimeout = TimeSpan.FromSeconds(10);
    });
}
