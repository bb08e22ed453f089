using Gebiedswerking.Fundament.Dossierlog;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Gebiedswerking.Leesmodel.Tests;

/// <summary>A server that stands for the sources: gives the rows of their logs to whoever brings the token that it handed out.</summary>
public sealed class Feed : IAsyncDisposable
{
    private const string Token = "een-token";
    private readonly WebApplication _app;

    private Feed(Logboek[] logboeken, bool voorIedereen)
    {
        var bouwer = WebApplication.CreateSlimBuilder();
        bouwer.Logging.ClearProviders();
        bouwer.WebHost.UseUrls("http://127.0.0.1:0");
        _app = bouwer.Build();
        _app.MapPost("/identiteit/token", () => new { access_token = Token, expires_in = 900 });
        _app.MapGet("/intern/dossierlog", (string bron, long na, int hoogstens, HttpContext context) =>
        {
            var log = logboeken.SingleOrDefault(l => l.Bron == bron) ?? new Logboek(bron); // a source to which nothing happened yet
            return voorIedereen || context.Request.Headers.Authorization == $"Bearer {Token}"
                ? Results.Ok(new Feedpagina(log.Regels.Count, [.. log.Regels.Where(r => r.Volgnummer > na).Take(hoogstens)]))
                : Results.Unauthorized();
        });
    }

    public static async Task<Feed> Open(params Logboek[] logboeken)
    {
        var feed = new Feed(logboeken, voorIedereen: false);
        await feed._app.StartAsync();
        return feed;
    }

    /// <summary>Sources to which nothing happens, whoever asks.</summary>
    public static async Task<Feed> Stil()
    {
        var feed = new Feed([], voorIedereen: true);
        await feed._app.StartAsync();
        return feed;
    }

    /// <summary>The configuration of a Projectie process that reads here.</summary>
    public Dictionary<string, string?> Instellingen(string verbinding, string bus = "amqp://127.0.0.1:1") => new()
    {
        ["ConnectionStrings__Opslag"] = verbinding,
        ["Bus__Adres"] = bus,
        ["Bus__Vergelijkperiode"] = "3600",
        ["Identiteit__Adres"] = $"{Adres}/identiteit",
        ["Identiteit__Client"] = "dienst-leesmodel",
        ["Identiteit__Geheim"] = "geheim",
        ["Bronnen__programmas"] = Adres,
        ["Bronnen__taakstellingen"] = Adres,
        ["Bronnen__contracten"] = Adres,
        ["Bronnen__fondsen"] = Adres,
    };

    public string Adres => _app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First();

    public async ValueTask DisposeAsync() => await _app.DisposeAsync();
}
