using System.Diagnostics;
using Yarp.ReverseProxy.Forwarder;

namespace Gebiedswerking.Gateway;

/// <summary>Says in words that a service behind us did not answer, or that the body turned out too large on the way.</summary>
internal sealed partial class Dienstfout(RequestDelegate volgende, ILogger<Dienstfout> log)
{
    public async Task InvokeAsync(HttpContext context)
    {
        await volgende(context);
        if (context.GetForwarderErrorFeature() is not { } fout || context.RequestAborted.IsCancellationRequested)
        {
            return;
        }

        Mislukt(log, context.GetReverseProxyFeature().Route.Config.RouteId, fout.Error, Activity.Current?.TraceId.ToHexString());
        if (!context.Response.HasStarted)
        {
            await Uitleg(fout).Schrijf(context);
        }
    }

    private static Probleem Uitleg(IForwarderErrorFeature fout) => fout switch
    {
        { Exception: var oorzaak } when Oorzaken(oorzaak).OfType<BadHttpRequestException>().Any(o => o.StatusCode == 413) => Probleem.TeGroot,
        { Error: ForwarderError.RequestTimedOut or ForwarderError.UpgradeActivityTimeout } => Probleem.GeenAntwoord,
        { Error: ForwarderError.NoAvailableDestinations } => Probleem.Onbereikbaar,
        { Exception: HttpRequestException { HttpRequestError: HttpRequestError.ConnectionError or HttpRequestError.NameResolutionError } } => Probleem.Onbereikbaar,
        _ => Probleem.FoutAntwoord,
    };

    private static IEnumerable<Exception> Oorzaken(Exception? fout) => fout switch
    {
        null => [],
        AggregateException samen => samen.InnerExceptions.SelectMany(Oorzaken),
        _ => Oorzaken(fout.InnerException).Prepend(fout),
    };

    [LoggerMessage(Level = LogLevel.Warning, Message = "dienst {Route} gaf geen antwoord: {Fout} {Correlatie}")]
    private static partial void Mislukt(ILogger log, string route, ForwarderError fout, string? correlatie);
}
