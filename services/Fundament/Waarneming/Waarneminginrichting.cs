using System.Diagnostics;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
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
            .AddFilter("Microsoft.EntityFrameworkCore.Database.Command", LogLevel.None) // a failed command throws; who catches it, logs it
            .AddFilter("Microsoft.AspNetCore.Diagnostics.ExceptionHandlerMiddleware", LogLevel.None); // Foutafhandeling logs what is unexpected
        if (string.IsNullOrEmpty(bouwer.Configuration[Otlp]))
        {
            return;
        }

        var bron = ResourceBuilder.CreateDefault().AddService(dienst, "gebiedswerking");
        bouwer.Services.AddHostedService(_ => new Uitvoer(
            Sdk.CreateTracerProviderBuilder().SetResourceBuilder(bron).SetSampler(new ParentBasedSampler(new Wortelkeuze()))
                .AddSource("Microsoft.AspNetCore", "System.Net.Http", "MassTransit", "Npgsql", Meters.Naam, "Yarp.ReverseProxy")
                .AddOtlpExporter().Build(),
            Sdk.CreateMeterProviderBuilder().SetResourceBuilder(bron)
                .AddMeter("Microsoft.AspNetCore.Hosting", "Microsoft.AspNetCore.Server.Kestrel", "System.Runtime", "MassTransit", "Npgsql", Meters.Naam)
                .AddOtlpExporter().Build()));
    }

    /// <summary>
    /// Answers the trace id of each request as <c>X-Correlation-Id</c>, and names its span after the route (never after
    /// the address, which can hold what a person typed).
    /// </summary>
    public static IApplicationBuilder GebruikCorrelatie(this IApplicationBuilder app) => app.Use(static async (context, verder) =>
    {
        // On starting: an answer that an error handler makes begins with empty headers.
        context.Response.OnStarting(static staat =>
        {
            var antwoord = (HttpResponse)staat;
            antwoord.Headers["X-Correlation-Id"] = Activity.Current?.TraceId.ToString() ?? antwoord.HttpContext.TraceIdentifier;
            return Task.CompletedTask;
        }, context.Response);
        await verder(context);
        if (Activity.Current is { IsAllDataRequested: true } span)
        {
            var route = (context.GetEndpoint() as RouteEndpoint)?.RoutePattern.RawText;
            span.DisplayName = $"{context.Request.Method} {route ?? "(geen adres)"}";
            span.SetTag("http.request.method", context.Request.Method).SetTag("http.route", route)
                .SetTag("http.response.status_code", context.Response.StatusCode);
        }
    });

    /// <summary>Leaves out what begins with a client call of our own, such as the poll of the relay: only work that somebody asked for is traced.</summary>
    private sealed class Wortelkeuze : Sampler
    {
        public override SamplingResult ShouldSample(in SamplingParameters samplingParameters) =>
            new(samplingParameters.Kind == ActivityKind.Client ? SamplingDecision.Drop : SamplingDecision.RecordAndSample);
    }

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
