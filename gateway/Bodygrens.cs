namespace Gebiedswerking.Gateway;

/// <summary>Limits of the server, and a readable refusal of a body whose length is announced; one that is not is cut off while it passes.</summary>
internal sealed class Bodygrens(RequestDelegate volgende, Grenzen grenzen)
{
    public Task InvokeAsync(HttpContext context)
    {
        if (context.Request.ContentLength <= grenzen.Bodybytes || context.Request.ContentLength is null)
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
