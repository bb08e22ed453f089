using System.Diagnostics;
using Microsoft.Extensions.Logging.Console;
using Yarp.ReverseProxy.Model;

namespace Gebiedswerking.Gateway;

/// <summary>One line per request: the route and the instance that answered, not the address; no query, no headers, nothing about who asked. Also the last net under an error.</summary>
internal sealed partial class Verzoeklog(RequestDelegate volgende, ILogger<Verzoeklog> log)
{
    public async Task InvokeAsync(HttpContext context)
    {
        var begin = Stopwatch.GetTimestamp();
        try
        {
            await volgende(context);
        }
        catch (Exception fout) when (!context.Response.HasStarted && !context.RequestAborted.IsCancellationRequested)
        {
            Onverwacht(log, fout);
            await Probleem.Onverwacht.Schrijf(context);
        }
        finally
        {
            if (!context.Request.Path.StartsWithSegments("/health"))
            {
                var route = context.GetEndpoint()?.Metadata.GetMetadata<RouteModel>()?.Config.RouteId ?? "geen";
                var exemplaar = context.Features.Get<IReverseProxyFeature>()?.ProxiedDestination?.DestinationId ?? "geen";
                Verzoek(log, context.Request.Method, route, exemplaar, context.Response.StatusCode,
                    (long)Stopwatch.GetElapsedTime(begin).TotalMilliseconds, Activity.Current?.TraceId.ToHexString());
            }
        }
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "verzoek {Methode} {Route} {Exemplaar} {Status} {Ms} {Correlatie}")]
    private static partial void Verzoek(ILogger log, string methode, string route, string exemplaar, int status, long ms, string? correlatie);

    [LoggerMessage(Level = LogLevel.Error, Message = "een verzoek mislukte")]
    private static partial void Onverwacht(ILogger log, Exception fout);
}

/// <summary>What the gateway changes to the logs of every service.</summary>
internal static class Logboek
{
    // Scopes hold the path that a stranger typed; our own lines name the route and the trace themselves.
    public static IServiceCollection AddVerzoeklog(this IServiceCollection services) =>
        services.Configure<JsonConsoleFormatterOptions>(o => o.IncludeScopes = false);
}
