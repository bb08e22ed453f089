using Yarp.ReverseProxy.Forwarder;
using Yarp.ReverseProxy.Model;

namespace Gebiedswerking.Gateway;

/// <summary>
/// Sends a request to another instance when that can do no harm: nothing of it arrived at the first, or it only reads and was not answered.
/// A command that broke off on its way may have been carried out; whoever gave it must decide, with the same Idempotency-Key.
/// </summary>
internal sealed partial class Uitwijk(RequestDelegate volgende, ILogger<Uitwijk> log)
{
    public async Task InvokeAsync(HttpContext context)
    {
        var proxy = context.GetReverseProxyFeature();
        var begin = proxy.AvailableDestinations;
        HashSet<DestinationState> geprobeerd = [];
        var herlezen = false;
        while (true)
        {
            await volgende(context);
            if (context.GetForwarderErrorFeature() is not { } fout || proxy.ProxiedDestination is not { } mislukt || !geprobeerd.Add(mislukt)
                || context.Response.HasStarted || context.RequestAborted.IsCancellationRequested)
            {
                return;
            }

            var vertrokken = !Uitval.NietVertrokken(fout);
            // A page that brings one instance down must not bring down the next ones too.
            if ((vertrokken && (herlezen || !LeestAlleen(context, fout))) || Anderen(begin, geprobeerd, proxy) is not { Count: > 0 } anderen)
            {
                return;
            }

            herlezen |= vertrokken;
            Elders(log, mislukt.DestinationId);
            context.Features.Set<IForwarderErrorFeature>(null);
            context.Response.StatusCode = StatusCodes.Status200OK; // untouched: nothing is forwarded when an answer was prepared
            proxy.AvailableDestinations = anderen;
        }
    }

    private static bool LeestAlleen(HttpContext context, IForwarderErrorFeature fout) => fout.Error is ForwarderError.Request
        && (HttpMethods.IsGet(context.Request.Method) || HttpMethods.IsHead(context.Request.Method));

    private static List<DestinationState> Anderen(IReadOnlyList<DestinationState> begin, HashSet<DestinationState> geprobeerd, IReverseProxyFeature proxy) =>
        begin.Except(geprobeerd).ToList() is { Count: > 0 } gezond ? gezond : [.. proxy.AllDestinations.Except(geprobeerd)];

    [LoggerMessage(Level = LogLevel.Warning, Message = "{Exemplaar} gaf geen antwoord; het verzoek gaat naar een ander exemplaar")]
    private static partial void Elders(ILogger log, string exemplaar);
}
