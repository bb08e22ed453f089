using Microsoft.AspNetCore.Diagnostics.HealthChecks;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace Gebiedswerking.Gateway;

/// <summary>Not ready any more as soon as the process is asked to stop, so that nothing new is sent here.</summary>
internal sealed class Afsluiting(IHostApplicationLifetime leven) : IHealthCheck
{
    public Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default) =>
        Task.FromResult(leven.ApplicationStopping.IsCancellationRequested ? HealthCheckResult.Unhealthy() : HealthCheckResult.Healthy());
}

/// <summary>Health of the gateway itself. A service that is down answers 503 on its own routes and does not take the others along.</summary>
internal static class Gezondheid
{
    public static IServiceCollection AddGezondheid(this IServiceCollection services) =>
        services.AddHealthChecks().AddCheck<Afsluiting>("afsluiting").Services;

    public static void MapGatewaygezondheid(this WebApplication app)
    {
        app.MapHealthChecks("/health/live", new HealthCheckOptions { Predicate = _ => false }).DisableRateLimiting();
        app.MapHealthChecks("/health/ready").DisableRateLimiting();
    }
}
