using Yarp.ReverseProxy.Configuration;
using Yarp.ReverseProxy.Forwarder;
using Yarp.ReverseProxy.Health;
using Yarp.ReverseProxy.Model;

namespace Gebiedswerking.Gateway;

/// <summary>
/// Takes an instance out as soon as nobody listens there, and lets it try again after a while. That it answers an error is no reason: the
/// next one would answer the same.
/// </summary>
internal sealed class Uitval(IDestinationHealthUpdater gezondheid) : IPassiveHealthCheckPolicy
{
    private const string Naam = "niemand-luistert";
    private static readonly TimeSpan Rust = TimeSpan.FromSeconds(5);

    /// <summary>
    /// Also asks each instance whether it is ready, so that one that is stopping or hangs is left alone. When none is ready all are tried:
    /// an answer of a service says more than one of ours.
    /// </summary>
    public static HealthCheckConfig Bewaking { get; } = new()
    {
        AvailableDestinationsPolicy = HealthCheckConstants.AvailableDestinations.HealthyOrPanic,
        Passive = new() { Enabled = true, Policy = Naam, ReactivationPeriod = Rust },
        Active = new() { Enabled = true, Policy = HealthCheckConstants.ActivePolicy.ConsecutiveFailures, Path = "/health/ready", Interval = Rust, Timeout = TimeSpan.FromSeconds(3) },
    };

    public string Name => Naam;

    public void RequestProxied(HttpContext context, ClusterState cluster, DestinationState destination)
    {
        if (NietVertrokken(context.GetForwarderErrorFeature()))
        {
            gezondheid.SetPassive(cluster, destination, DestinationHealth.Unhealthy, Rust);
        }
    }

    /// <summary>Whether no connection could be made, so that nothing of the request can have arrived.</summary>
    public static bool NietVertrokken(IForwarderErrorFeature? fout) => fout is
    {
        Error: ForwarderError.Request,
        Exception: HttpRequestException { HttpRequestError: HttpRequestError.ConnectionError or HttpRequestError.NameResolutionError },
    };
}
