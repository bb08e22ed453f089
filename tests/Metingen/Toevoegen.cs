using System.Diagnostics;
using System.Globalization;
using Gebiedswerking.Fundament.Toegang;
using Gebiedswerking.Lokaal;
using Gebiedswerking.Tellerdienst.Bron;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;

namespace Gebiedswerking.Metingen;

/// <summary>Appending to the dossierlog against what the same database does bare, turn by turn in one run.</summary>
internal sealed class Toevoegen(Keuze keuze, Stappen stappen)
{
    private const int Dossiers = 10_000;
    private const int Rijbreedte = 215; // text of a bare row, so that it is as wide as a row of the dossierlog

    // As wide as the traceparent and pseudonym of a real request.
    private static readonly Aanvrager Wie = new(
        "6f1c8a52-2f8e-5d0c-9f5e-0a4f0f7f3c11", "gebiedsteam", "OVO000001", null, [], "metingen", "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01");

    /// <summary>One turn; processor time in milliseconds per transaction, of the server and of this process.</summary>
    private sealed record Gang(double PerSeconde, double Server, double Eigen);

    public async Task<string> Meet(CancellationToken stop)
    {
        await using var servers = await Meetservers.Start(stop);
        await using var keten = new Proefketen(servers);
        await keten.Start(metVolger: false, stop);
        var binnen = await Proefketen.MaakTellers(keten.Binnendb, Dossiers, stop);
        var buiten = await Proefketen.MaakTellers(keten.Brondb, Dossiers, stop);
        var kaal = await Pgbench.Maak(keten.Binnendb, servers.Map, Dossiers, Rijbreedte, stop);
        // A connection for every client, as pgbench has.
        await using var opslag = Proefketen.Opslag(
            new NpgsqlConnectionStringBuilder(keten.Binnendb) { MaxPoolSize = keuze.Klanten.Max() }.ConnectionString);

        await keten.Uitgestroomd(metVolger: false, TimeSpan.FromMinutes(1), stop);
        await Warm(opslag, keten, binnen, buiten, stop);
        var rijen = new List<IReadOnlyList<string>>();
        foreach (var klanten in keuze.Klanten)
        {
            var (a, b, c) = (new List<Gang>(), new List<Gang>(), new List<Gang>());
            for (var ronde = 1; ronde <= keuze.Rondes; ronde++)
            {
                await stappen.Doe($"{klanten} klanten, ronde {ronde}", async () =>
                {
                    a.Add(await Beurt(servers, () => Belast(klanten, keuze.Beurt, _ => InProces(opslag, binnen, stop))));
                    b.Add(await Beurt(servers, () => kaal.Meet(klanten, keuze.Beurt, stop)));
                    c.Add(await Beurt(servers, () => Belast(klanten, keuze.Beurt, _ => keten.Verhoog(Een(buiten), 1, stop))));
                    // What the relay has left to do may not weigh on the next turn.
                    await keten.Uitgestroomd(metVolger: false, TimeSpan.FromMinutes(1), stop);
                    return string.Create(CultureInfo.InvariantCulture, $"{a[^1].PerSeconde:0} | {b[^1].PerSeconde:0} | {c[^1].PerSeconde:0} per s");
                });
            }

            rijen.Add([
                $"{klanten}", Snelheid(b), Midden(b, g => g.Server), Snelheid(a), $"{Midden(a, g => g.Server)} + {Midden(a, g => g.Eigen)}", Verhouding(a, b), Snelheid(c), Verhouding(c, b),
            ]);
        }

        var breedte = await Sql.Vraag<decimal>(keten.Binnendb, "select avg(pg_column_size(l))::numeric from dossierlog l", stop);
        var kale = await Sql.Vraag<decimal>(keten.Binnendb, "select avg(pg_column_size(l))::numeric from kaal_log l", stop);
        var lengte = await Sql.Vraag<decimal>(keten.Binnendb, "select avg(versie)::numeric from dossierkop", stop);
        return string.Create(CultureInfo.InvariantCulture, $"""
            {Verslag.Tabel(["clients", "bare, tx/s", "CPU, ms", "dossierlog, commands/s", "CPU, ms", "ratio", "over HTTP, commands/s", "ratio"], rijen)}

            Median of {keuze.Rondes} rounds of {keuze.Beurt.TotalSeconds:0} s each (lowest-highest); a ratio is taken within a round and then the median. {Dossiers:N0} dossiers, at the end {lengte:0.0} events each; a row is {breedte:0} bytes in the dossierlog, {kale:0} in the bare table. CPU: processor time per transaction, of PostgreSQL and, for the dossierlog, + of the process that sends the commands; how busy the machine is hardly matters to it.
            """);
    }

    private static async Task InProces(ServiceProvider opslag, IReadOnlyList<Guid> tellers, CancellationToken stop)
    {
        await using var scope = opslag.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<ProefDb>();
        var teller = await db.Laad<Teller>(Een(tellers), stop);
        teller.Verhoog(1, null);
        await db.Bewaar(teller, Wie, stop);
    }

    /// <summary>As many loops as clients; answers how many rounds of them were completed per second.</summary>
    private static async Task<(double PerSeconde, double Aantal)> Belast(int klanten, TimeSpan duur, Func<int, Task> doe)
    {
        var begin = Stopwatch.GetTimestamp();
        var aantallen = await Task.WhenAll(Enumerable.Range(0, klanten).Select(klant => Task.Run(async () =>
        {
            var gedaan = 0;
            for (; Stopwatch.GetElapsedTime(begin) < duur; gedaan++)
            {
                await doe(klant);
            }

            return gedaan;
        })));
        return (aantallen.Sum() / Stopwatch.GetElapsedTime(begin).TotalSeconds, aantallen.Sum());
    }

    private async Task Warm(ServiceProvider opslag, Proefketen keten, IReadOnlyList<Guid> binnen, IReadOnlyList<Guid> buiten, CancellationToken stop) =>
        await stappen.Doe("opwarmen", async () =>
        {
            await Belast(8, keuze.Beurt, _ => InProces(opslag, binnen, stop));
            await Belast(8, keuze.Beurt, _ => keten.Verhoog(Een(buiten), 1, stop));
            await keten.Uitgestroomd(metVolger: false, TimeSpan.FromMinutes(1), stop);
        });

    private static Guid Een(IReadOnlyList<Guid> tellers) => tellers[Random.Shared.Next(tellers.Count)];

    /// <summary>A turn, with the processor time that the server spent on it.</summary>
    private static async Task<Gang> Beurt(Meetservers servers, Func<Task<(double PerSeconde, double Aantal)>> doe)
    {
        var (server, eigen) = (servers.Postgres.Rekentijd(), Environment.CpuUsage.TotalTime);
        var (perSeconde, aantal) = await doe();
        return new Gang(perSeconde, (servers.Postgres.Rekentijd() - server) / aantal * 1000, (Environment.CpuUsage.TotalTime - eigen).TotalMilliseconds / aantal);
    }

    private static string Snelheid(IReadOnlyList<Gang> gangen) => Statistiek.Spreiding([.. gangen.Select(g => g.PerSeconde)], "0");

    private static string Midden(IEnumerable<Gang> gangen, Func<Gang, double> wat) => Statistiek.Getal(Statistiek.Mediaan(gangen.Select(wat)), "0.00");

    private static string Verhouding(IEnumerable<Gang> deel, IEnumerable<Gang> geheel) =>
        Statistiek.Spreiding([.. deel.Zip(geheel, (d, g) => d.PerSeconde / g.PerSeconde)], "0.00");
}
