using System.Collections.Concurrent;
using System.Text;
using Gebiedswerking.Fundament.Tests.Opstelling;
using Gebiedswerking.Proefbank;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using static Gebiedswerking.Fundament.Tests.Opstelling.Proefopstelling;

namespace Gebiedswerking.Fundament.Tests.Als_een_verzoek_wordt_gevolgd;

public sealed class Spoor
{
    [Fact]
    public async Task Een_spoor_loopt_van_het_verzoek_door_de_bus_tot_in_de_volger_en_het_logboek_zwijgt_over_de_inhoud()
    {
        await using var verzamelaar = await Otlpverzamelaar.Start();
        var telemetrie = new Dictionary<string, string?>
        {
            ["OTEL_EXPORTER_OTLP_ENDPOINT"] = verzamelaar.Adres, ["OTEL_EXPORTER_OTLP_PROTOCOL"] = "http/protobuf",
            ["OTEL_BSP_SCHEDULE_DELAY"] = "200", ["OTEL_METRIC_EXPORT_INTERVAL"] = "500",
        };
        await using var o = await Maak(extra: telemetrie);
        var http = await o.Als();
        var teller = await o.Begin(http);
        using var antwoord = await Verhoog(http, teller, 1, "een naam in vrije tekst");
        var spoor = Convert.FromHexString(antwoord.Headers.GetValues("X-Correlation-Id").Single());
        await o.WachtTotGevolgd();

        await Wacht.TotDat(() => verzamelaar.Heeft("/v1/traces", spoor, "proef", "POST /api/proef/tellers/{id:guid}/verhoging"));
        await Wacht.TotDat(() => verzamelaar.Heeft("/v1/traces", spoor, "volger", "verwerk TellerWerdVerhoogd"));
        await Wacht.TotDat(() => verzamelaar.Heeft("/v1/metrics", [], "volger", "ontvangst.verwerkt"));
        (o.Bron.Logboek() + o.Volger.Logboek()).ShouldNotContain("een naam in vrije tekst");
    }

    [Fact]
    public async Task Een_regel_in_het_logboek_draagt_het_nummer_dat_de_gebruiker_kreeg()
    {
        await using var o = await Maak(metVolger: false);
        await Vraag<object>(o.Brondb, "alter table dossierkop rename to weg");
        using var antwoord = await (await o.Als()).PostAsync("/api/proef/tellers", new StringContent("""{"grens":1}""", Encoding.UTF8, "application/json"));
        ((int)antwoord.StatusCode).ShouldBe(500);
        await Wacht.TotDat(() => o.Bron.Logboek().Contains(antwoord.Headers.GetValues("X-Correlation-Id").Single(), StringComparison.Ordinal));
    }

    /// <summary>A real receiver of OTLP over HTTP; it keeps the bytes, in which ids and names stand as they are.</summary>
    private sealed class Otlpverzamelaar(WebApplication app) : IAsyncDisposable
    {
        private readonly ConcurrentBag<(string Pad, byte[] Inhoud)> _ontvangen = [];

        public string Adres => app.Services.GetRequiredService<Microsoft.AspNetCore.Hosting.Server.IServer>()
            .Features.Get<IServerAddressesFeature>()!.Addresses.Single();

        public static async Task<Otlpverzamelaar> Start()
        {
            var bouwer = WebApplication.CreateSlimBuilder();
            bouwer.Logging.ClearProviders();
            bouwer.WebHost.UseUrls("http://127.0.0.1:0");
            var app = bouwer.Build();
            var verzamelaar = new Otlpverzamelaar(app);
            app.MapPost("/{**pad}", async (HttpContext c) =>
            {
                using var inhoud = new MemoryStream();
                await c.Request.Body.CopyToAsync(inhoud);
                verzamelaar._ontvangen.Add((c.Request.Path, inhoud.ToArray()));
            });
            await app.StartAsync();
            return verzamelaar;
        }

        public bool Heeft(string pad, byte[] spoor, params string[] namen) => _ontvangen.Any(o => o.Pad == pad
            && o.Inhoud.AsSpan().IndexOf(spoor) >= 0 && namen.All(n => o.Inhoud.AsSpan().IndexOf(Encoding.UTF8.GetBytes(n)) >= 0));

        public ValueTask DisposeAsync() => app.DisposeAsync();
    }
}
