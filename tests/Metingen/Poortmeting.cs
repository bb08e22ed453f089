using System.Globalization;
using Gebiedswerking.Lokaal;
using Gebiedswerking.Lokaal.Gereedmaken;
using Gebiedswerking.Lokaal.Werking;

namespace Gebiedswerking.Metingen;

/// <summary>What the gateway costs: the same small answer of the same service, without anything before it, through nginx, and through the gateway.</summary>
internal sealed class Poortmeting(Keuze keuze, Stappen stappen)
{
    private const string Nginx = "/usr/sbin/nginx";
    private const string Pad = "/api/contracten/klein";

    private sealed record Gang(double PerSeconde, double P50, double P99, double Rekentijd);

    public async Task<string> Meet(CancellationToken stop)
    {
        await Gereedschap.Zorg([new Vereiste("nginx", ["nginx-light"], () => File.Exists(Nginx))], stop);
        await Bouw.Zorg(stop);
        await using var servers = await Meetservers.Start(stop);
        await using var opstelling = new Leesopstelling(servers);
        var achter = Vrij();
        await opstelling.Start("achterkant", new(achter, "/"), Bron.Dotnet, [typeof(Kaaldienst).Assembly.Location, Kaaldienst.Woord, $"{achter.Port}"], stop,
            new Dictionary<string, string?> { ["DOTNET_gcServer"] = "0" });
        var voor = Vrij();
        var nginx = await opstelling.Start("nginx", new(voor, "/"), Nginx, ["-p", servers.Map.Pad, "-e", "stderr", "-c", SchrijfConfiguratie(servers.Map, voor, achter)], stop);
        var (poort, gateway) = await opstelling.Start(Diensten.Gateway, Omgeving(achter), stop);

        (string Naam, Procesgroep? Groep, Uri Adres)[] wie =
            [("service itself", null, new(achter, Pad)), ("nginx", nginx, new(voor, Pad)), ("gateway", gateway, new(poort, Pad))];
        using var last = new Httplast();
        foreach (var (_, _, adres) in wie)
        {
            await last.Meet(8, keuze.Leesbeurt, Httplast.Get(adres), stop);
        }

        var rijen = new List<IReadOnlyList<string>>();
        foreach (var klanten in (int[])[1, 16])
        {
            var gangen = wie.Select(_ => new List<Gang>()).ToList();
            for (var ronde = 1; ronde <= keuze.Rondes; ronde++)
            {
                await stappen.Doe($"{klanten} klanten, ronde {ronde}", async () =>
                {
                    foreach (var (i, (_, groep, adres)) in wie.Index())
                    {
                        var rekentijd = groep?.Rekentijd() ?? 0;
                        var uitslag = await last.Meet(klanten, keuze.Leesbeurt, Httplast.Get(adres), stop);
                        gangen[i].Add(new(uitslag.PerSeconde, uitslag.Ms(0.5), uitslag.Ms(0.99), ((groep?.Rekentijd() ?? 0) - rekentijd) / uitslag.Aantal * 1000));
                    }

                    return string.Join(" | ", gangen.Select(g => Statistiek.Getal(g[^1].PerSeconde, "0")));
                });
            }

            Kosten.Noteer("gateway", Statistiek.Mediaan(gangen[2].Select(g => g.Rekentijd)));
            rijen.AddRange(wie.Index().Select(w => (IReadOnlyList<string>)
            [
                $"{klanten}", w.Item.Naam, Statistiek.Spreiding([.. gangen[w.Index].Select(g => g.PerSeconde)], "0"), Erbij(gangen, w.Index, g => g.P50), Erbij(gangen, w.Index, g => g.P99),
                w.Index == 0 ? "" : Statistiek.Getal(Statistiek.Mediaan(gangen[w.Index].Select(g => g.Rekentijd)), "0.000"),
                w.Index < 2 ? "" : Statistiek.Spreiding([.. gangen[2].Zip(gangen[1], (g, n) => g.PerSeconde / n.PerSeconde)], "0.00"),
            ]));
        }

        return string.Create(CultureInfo.InvariantCulture, $"""
            {Verslag.Tabel(["clients", "asked of", "requests/s", "p50 (added), ms", "p99 (added), ms", "CPU, ms", "against nginx"], rijen)}

            Median of {keuze.Rondes} rounds of {keuze.Leesbeurt.TotalSeconds:0} s each (lowest-highest), in turns; added: over the service itself in the same round. An answer of 123 bytes of JSON. nginx with one worker per core, connections kept open to the service, and its access log on; the gateway with all that it does for a stranger (headers, limits of speed and size, a line in the log, a trace id), the limits of speed so high that nobody meets them. CPU: processor time of the proxy per request.
            """);
    }

    private static string Erbij(List<List<Gang>> gangen, int wie, Func<Gang, double> wat) => string.Create(CultureInfo.InvariantCulture,
        $"{Statistiek.Mediaan(gangen[wie].Select(wat)):0.00}{(wie == 0 ? "" : $" (+{Statistiek.Mediaan(gangen[wie].Zip(gangen[0], (met, zonder) => wat(met) - wat(zonder))):0.00})")}");

    private static Uri Vrij() => new($"http://127.0.0.1:{Poorten.Vrij()}");

    private static Dictionary<string, string?> Omgeving(Uri achter)
    {
        var omgeving = Diensten.Alle.ToDictionary(d => $"Diensten__{d.Naam}", _ => (string?)achter.AbsoluteUri.TrimEnd('/'));
        foreach (var emmer in (string[])["PerClient", "PerAdres"])
        {
            omgeving[$"Grenzen__{emmer}__PerSeconde"] = omgeving[$"Grenzen__{emmer}__Piek"] = "100000000";
        }

        return omgeving;
    }

    private static string SchrijfConfiguratie(Werkmap map, Uri voor, Uri achter)
    {
        var pad = map.In("nginx.conf");
        File.WriteAllText(pad, $$"""
            daemon off;
            worker_processes auto;
            pid {{map.In("nginx.pid")}};
            error_log stderr warn;
            events { worker_connections 1024; }
            http {
              access_log {{map.In("nginx-access.log")}};
              client_body_temp_path {{map.In("nginx-body")}};
              proxy_temp_path {{map.In("nginx-proxy")}};
              fastcgi_temp_path {{map.In("nginx-fastcgi")}};
              uwsgi_temp_path {{map.In("nginx-uwsgi")}};
              scgi_temp_path {{map.In("nginx-scgi")}};
              keepalive_requests 1000000;
              upstream achter { server {{achter.Authority}}; keepalive 128; keepalive_requests 1000000; }
              server {
                listen {{voor.Authority}};
                location / {
                  proxy_pass http://achter;
                  proxy_http_version 1.1;
                  proxy_set_header Connection "";
                  proxy_set_header Host $host;
                  proxy_set_header X-Forwarded-For $remote_addr;
                  proxy_set_header X-Forwarded-Proto $scheme;
                }
              }
            }
            """);
        return pad;
    }
}
