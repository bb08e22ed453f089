using System.Net;
using Yarp.ReverseProxy.Configuration;
using Yarp.ReverseProxy.Forwarder;
using Yarp.ReverseProxy.Health;
using Yarp.ReverseProxy.LoadBalancing;
using Yarp.ReverseProxy.Transforms;

namespace Gebiedswerking.Gateway;

/// <summary>One way in: which paths go to which service. Paths are kept as they are.</summary>
internal sealed record Route(string Naam, string Pad, string Dienst, bool HoudCookies = false);

/// <summary>All routes in one place. What is not listed (<c>/intern</c> above all) does not exist for the outside.</summary>
internal static class Routes
{
    public static readonly IReadOnlyList<Route> Alle =
    [
        new("programmas", "/api/programmas/{**rest}", "programmas"),
        new("taakstellingen", "/api/taakstellingen/{**rest}", "taakstellingen"),
        new("fondsen", "/api/fondsen/{**rest}", "fondsen"),
        new("contracten", "/api/contracten/{**rest}", "contracten"),
        new("leesmodel", "/api/leesmodel/{**rest}", "projectie"),
        new("graphql", "/graphql", "graphql"),
        new("identiteit", "/identiteit/{**rest}", "identiteit", HoudCookies: true),
        new("portaal", "/{**rest}", "portaal", HoudCookies: true),
    ];

    // Everything else is a page. Not these: an address of an API that does not exist must not become one.
    private static readonly string[] Geenpagina = ["/api/{**pad}", "/intern/{**pad}", "/health/{**pad}"];

    // Says who we are towards the services; a stranger may not say it for us. X-Forwarded-* are overwritten by YARP.
    private static readonly string[] VanVreemden =
        ["Forwarded", "X-Real-IP", "X-Original-For", "X-Original-Host", "X-Original-Proto", "X-Correlation-Id", "X-Request-Id", "baggage", "Correlation-Context"];

    public static IServiceCollection AddRoutes(this IServiceCollection services, Diensten diensten, Grenzen grenzen)
    {
        services.AddSingleton<IPassiveHealthCheckPolicy, Uitval>();
        services.AddReverseProxy()
            .LoadFromMemory([.. Alle.Select(Config)], [.. diensten.Adressen.Select(d => Cluster(d.Key, d.Value, grenzen))])
            .ConfigureHttpClient((_, http) =>
            {
                http.ConnectTimeout = TimeSpan.FromSeconds(5);
                // One address may stand for several instances: an instance that was added gets its part when connections are made anew.
                http.PooledConnectionLifetime = TimeSpan.FromMinutes(1);
            })
            .AddTransforms(context => context.AddRequestTransform(verzoek =>
            {
                foreach (var (naam, _) in verzoek.HttpContext.Request.Headers)
                {
                    if (VanVreemden.Contains(naam, StringComparer.OrdinalIgnoreCase) || IsIntern(naam))
                    {
                        verzoek.ProxyRequest.Headers.Remove(naam);
                    }
                }

                return ValueTask.CompletedTask;
            }));
        return services;
    }

    public static void MapRoutes(this WebApplication app)
    {
        app.MapReverseProxy(proxy =>
        {
            proxy.UseMiddleware<Dienstfout>();
            proxy.UseMiddleware<Uitwijk>();
            proxy.UseLoadBalancing();
            proxy.UsePassiveHealthChecks();
        });
        foreach (var pad in Geenpagina)
        {
            app.Map(pad, (HttpContext context) => Probleem.NietGevonden.Schrijf(context));
        }
    }

    // Any X-Forwarded-* beyond the four that YARP sets, and whatever we may once call our own.
    private static bool IsIntern(string naam) =>
        naam.StartsWith("X-Gebiedswerking-", StringComparison.OrdinalIgnoreCase)
        || (naam.StartsWith("X-Forwarded-", StringComparison.OrdinalIgnoreCase)
            && naam["X-Forwarded-".Length..].ToLowerInvariant() is not ("for" or "proto" or "host" or "prefix"));

    // Services know people by their token; the cookies of a browser are for the pages that set them.
    private static RouteConfig Config(Route route)
    {
        var config = new RouteConfig { RouteId = route.Naam, ClusterId = route.Dienst, Match = new RouteMatch { Path = route.Pad } };
        return route.HoudCookies ? config : config.WithTransformRequestHeaderRemove("Cookie");
    }

    // Instances take turns: no person stays with one, so that what they would not share shows at once.
    private static ClusterConfig Cluster(string dienst, IReadOnlyList<string> adressen, Grenzen grenzen) => new()
    {
        ClusterId = dienst,
        Destinations = adressen.Index().ToDictionary(a => $"{dienst}-{a.Index + 1}", a => new DestinationConfig { Address = a.Item }),
        LoadBalancingPolicy = LoadBalancingPolicies.RoundRobin,
        HealthCheck = adressen.Count > 1 ? Uitval.Bewaking : null,
        HttpRequest = new ForwarderRequestConfig
        {
            ActivityTimeout = TimeSpan.FromSeconds(grenzen.Wachtseconden),
            Version = HttpVersion.Version11,
            VersionPolicy = HttpVersionPolicy.RequestVersionExact,
        },
    };
}
