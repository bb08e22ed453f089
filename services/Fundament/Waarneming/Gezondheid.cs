using Gebiedswerking.Fundament.Bus;
using Gebiedswerking.Fundament.Opslag;
using Gebiedswerking.Fundament.Toegang;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Diagnostics.HealthChecks;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace Gebiedswerking.Fundament.Waarneming;

/// <summary>Live: the process answers. Ready: the database answers; a broker that is away or a source that deviates shows as degraded.</summary>
public static class Gezondheid
{
    /// <summary>Maps <c>/health/live</c> and <c>/health/ready</c>.</summary>
    public static void MapGezondheid(this IEndpointRouteBuilder app)
    {
        app.MapHealthChecks("/health/live", new HealthCheckOptions { Predicate = _ => false }).RequireAuthorization(Toegangsregel.Openbaar);
        app.MapHealthChecks("/health/ready").RequireAuthorization(Toegangsregel.Openbaar);
    }

    internal sealed class Opslag<TDb>(TDb db) : IHealthCheck where TDb : OntvangstDb
    {
        public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default) =>
            await db.Database.CanConnectAsync(cancellationToken) ? HealthCheckResult.Healthy() : HealthCheckResult.Unhealthy("database");
    }

    internal sealed class Bronstand(Bronnen bronnen) : IHealthCheck
    {
        public Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default) =>
            Task.FromResult(bronnen.Storingen.Count == 0 ? HealthCheckResult.Healthy() : HealthCheckResult.Degraded(string.Join("; ", bronnen.Storingen.Values)));
    }
}
