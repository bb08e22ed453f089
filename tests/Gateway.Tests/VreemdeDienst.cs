using System.Collections.Concurrent;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Gebiedswerking.Gateway.Tests;

/// <summary>What a service behind the gateway got to see of a request.</summary>
public sealed record Gezien(string Pad, string Query, Dictionary<string, string> Koppen, long Bytes);

/// <summary>A real server that stands for any service: it tells what arrived. `?gedrag=` makes it misbehave.</summary>
public sealed class VreemdeDienst : IAsyncLifetime
{
    private readonly WebApplication _app;
    private int _aangekomen;

    public VreemdeDienst()
        : this(0)
    {
    }

    /// <param name="poort">Where it listens, or 0 for any.</param>
    public VreemdeDienst(int poort)
    {
        var bouwer = WebApplication.CreateSlimBuilder();
        bouwer.Logging.ClearProviders();
        bouwer.WebHost.UseUrls($"http://127.0.0.1:{poort}");
        _app = bouwer.Build();
        _app.Run(Antwoord);
    }

    public Uri Adres => new(_app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First());

    /// <summary>How many requests arrived, health checks aside; also those that were not answered.</summary>
    public int Aangekomen => Volatile.Read(ref _aangekomen);

    public ConcurrentQueue<Gezien> Verzoeken { get; } = new();

    public Task InitializeAsync() => _app.StartAsync();

    public async Task DisposeAsync() => await _app.DisposeAsync();

    private async Task Antwoord(HttpContext context)
    {
        using var body = new MemoryStream();
        if (!context.Request.Path.StartsWithSegments("/health"))
        {
            Interlocked.Increment(ref _aangekomen);
        }

        if (context.Request.Query["gedrag"] == "zwijg")
        {
            await Task.Delay(Timeout.Infinite, context.RequestAborted).ContinueWith(_ => { }, TaskScheduler.Default);
            return;
        }

        if (context.Request.Query["gedrag"] == "breek-af")
        {
            context.Abort();
            return;
        }

        await context.Request.Body.CopyToAsync(body, context.RequestAborted);
        var gezien = new Gezien(context.Request.Path, context.Request.QueryString.ToString(),
            context.Request.Headers.ToDictionary(k => k.Key, k => k.Value.ToString(), StringComparer.OrdinalIgnoreCase), body.Length);
        Verzoeken.Enqueue(gezien);
        context.Response.Headers["X-Powered-By"] = "iets";
        context.Response.Headers["X-Correlation-Id"] = "van-de-dienst";
        if (context.Request.Query["gedrag"] == "blad")
        {
            context.Response.Headers.ContentSecurityPolicy = "default-src 'self'";
            context.Response.ContentType = "text/html";
            await context.Response.WriteAsync("<p>blad</p>");
            return;
        }

        await context.Response.WriteAsync(JsonSerializer.Serialize(gezien));
    }
}
