using System.Diagnostics;
using Microsoft.AspNetCore.HttpOverrides;
using Microsoft.Net.Http.Headers;

namespace Gebiedswerking.Gateway;

/// <summary>Headers of every answer. A page of our own services may bring a content security policy of its own; an API answer may load nothing.</summary>
internal sealed class Koppen(RequestDelegate volgende, IHostEnvironment omgeving)
{
    private const string Niets = "default-src 'none'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'";

    public Task InvokeAsync(HttpContext context)
    {
        var correlatie = Activity.Current?.TraceId.ToHexString();
        VergeetBagage(Activity.Current);
        var isApi = context.Request.Path.StartsWithSegments("/api") || context.Request.Path.StartsWithSegments("/graphql");
        context.Response.OnStarting(() =>
        {
            var koppen = context.Response.Headers;
            koppen.Remove(HeaderNames.Server);
            koppen.Remove(HeaderNames.XPoweredBy);
            koppen["X-Correlation-Id"] = correlatie;
            koppen.XContentTypeOptions = "nosniff";
            if (isApi || koppen.ContentSecurityPolicy.Count == 0)
            {
                koppen.ContentSecurityPolicy = Niets;
            }

            Standaard(koppen, "Referrer-Policy", "no-referrer");
            Standaard(koppen, "Cross-Origin-Resource-Policy", "same-origin");
            Standaard(koppen, "Permissions-Policy", "camera=(), geolocation=(), microphone=()");
            if (isApi)
            {
                Standaard(koppen, HeaderNames.CacheControl, "no-store");
            }

            if (!omgeving.IsDevelopment())
            {
                koppen.StrictTransportSecurity = "max-age=31536000; includeSubDomains";
            }

            return Task.CompletedTask;
        });
        return volgende(context);
    }

    // A trace may be continued by anyone, but what a stranger hangs on it would travel to every service and log.
    private static void VergeetBagage(Activity? spoor)
    {
        foreach (var (naam, _) in spoor?.Baggage.ToArray() ?? [])
        {
            spoor!.SetBaggage(naam, null);
        }
    }

    private static void Standaard(IHeaderDictionary koppen, string naam, string waarde)
    {
        if (!koppen.ContainsKey(naam))
        {
            koppen[naam] = waarde;
        }
    }
}

/// <summary>Which proxies in front of us are believed.</summary>
internal static class VertrouwdeProxys
{
    public static void UseVertrouwdeProxys(this WebApplication app, Grenzen grenzen)
    {
        if (grenzen.Netwerken.Count == 0)
        {
            return;
        }

        var opties = new ForwardedHeadersOptions { ForwardedHeaders = ForwardedHeaders.XForwardedFor | ForwardedHeaders.XForwardedProto, ForwardLimit = null };
        opties.KnownProxies.Clear();
        opties.KnownIPNetworks.Clear();
        foreach (var netwerk in grenzen.Netwerken)
        {
            opties.KnownIPNetworks.Add(netwerk);
        }

        app.UseForwardedHeaders(opties);
    }
}
