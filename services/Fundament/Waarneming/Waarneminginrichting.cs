using System.Diagnostics;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using OpenTelemetry;
using OpenTelemetry.Metrics;
using OpenTelemetry.Resources;
using OpenTelemetry.Trace;

namespace Gebiedswerking.Fundament.Waarneming;

/// <summary>JSON logs with the correlation id, traces and metrics over OTLP when <c>OTEL_EXPORTER_OTLP_ENDPOINT</c> is set.</summary>
public static class Waarneminginrichting
{
    private const string Otlp = "OTEL_EXPORTER_OTLP_ENDPOINT";

    /// <summary>Adds logs and telemetry to a host.</summary>
    /// <param name="bouwer">The host.</param>
    /// <param name="dienst">Name of the service in traces and logs.</param>
    public static void VoegWaarnemingToe(this IHostApplicationBuilder bouwer, string dienst)
    {
        bouwer.Logging.ClearProviders();
        bouwer.Logging.Configure(o => o.ActivityTrackingOptions = ActivityTrackingOptions.TraceId);
        bouwer.Logging.AddJsonConsole(o =>
        {
            o.IncludeScopes = true;
            o.UseUtcTimestamp = true;
            o.TimestampFormat = "yyyy-MM-dd'T'HH:mm:ss.fff'Z'";
        });
        // Framework logs name paths and parameters; only their warnings are kept, so that no personal data gets in.
        bouwer.Logging.AddFilter("Microsoft", LogLevel.Warning).AddFilter("System", LogLevel.Warning).AddFilter("MassTransit", LogLevel.Warning)
            .AddFilter("Microsoft.Hosting.Lifetime", LogLevel.Information)
            .AddFilter("Microsoft.EntityFrameworkCore", LogLevel.Error)
            .AddFilter("Microsoft.AspNetCore.Diagnostics.ExceptionHandlerMiddleware", LogLevel.None); // Foutafhandeling logs what is unexpected
        if (string.IsNullOrEmpty(bouwer.Configuration[Otlp]))
        {
            return;
        }

        var bron = ResourceBuilder.CreateDefault().AddService(dienst, "gebiedswerking");
        bouwer.Services.AddHostedService(_ => new Uitvoer(
            Sdk.CreateTracerProviderBuilder().SetResourceBuilder(bron)
                .AddSource("Microsoft.AspNetCore", "System.Net.Http", "MassTransit", "Npgsql", Meters.Naam, "Yarp.ReverseProxy")
                .AddOtlpExporter().Build(),
            Sdk.CreateMeterProviderBuilder().SetResourceBuilder(bron)
                .AddMeter("Microsoft.AspNetCore.Hosting", "Microsoft.AspNetCore.Server.Kestrel", "System.Runtime", "MassTransit", "Npgsql", Meters.Naam)
                .AddOtlpExporter().Build()));
    }

    /// <summary>Answers the trace id of each request as <c>X-Correlation-Id</c>.</summary>
    public static IApplicationBuilder GebruikCorrelatie(this IApplicationBuilder app) => app.Use(static (context, verder) =>
    {
        if (Activity.Current is { } span)
        {
            context.Response.Headers["X-Correlation-Id"] = span.TraceId.ToString();
        }

        return verder(context);
    });

    private sealed class Uitvoer(TracerProvider sporen, MeterProvider metingen) : IHostedService, IDisposable
    {
        public Task StartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

        public Task StopAsync(CancellationToken cancellationToken)
        {
            sporen.ForceFlush(2000);
            metingen.ForceFlush(2000);
            return Task.CompletedTask;
        }

        public void Dispose()
        {
            sporen.Dispose();
            metingen.Dispose();
        }
    }
}
