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
        && verzoek.ContentType?.StartsWith("multipart/form-data", StringComparison.OrdinalIgnoreCase) == true && Bestandadres().IsMatch(verzoek.Path);

    // Where Contracten takes a file, and the page of a milestone, which passes it on.
    [GeneratedRegex("^/(api/contracten/[0-9a-f-]{36}/bewijsstukken|contracten/[0-9a-f-]{36}/mijlpalen/[0-9a-f-]{36})$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Bestandadres();
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
