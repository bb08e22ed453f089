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

    /// <summary>One turn; processor time in milliseconds per transaction, per process.</summary>
    private sealed record Gang(double PerSeconde, double Server, double Eigen, double Dienst, double Bus);

    public async Task<string> Meet(CancellationToken stop)
    {
        await using var servers = await Meetservers.Start(stop);
        await using var keten = new Proefketen(servers);
        await keten.Start(metVolger: false, stop);
        var binnen = await Proefketen.MaakTellers(keten.Binnendb, Dossiers, stop);
        var buiten = await Proefketen.MaakTellers(keten.Brondb, Dossiers, stop);
        var pgbench = await Pgbench.Maak(keten.Binnendb, servers.Map, Dossiers, Rijbreedte, stop);
        // A connection for every client, as pgbench has.
        await using var opslag = Proefketen.Opslag(
            new NpgsqlConnectionStringBuilder(keten.Binnendb) { MaxPoolSize = keuze.Klanten.Max() }.ConnectionString);

        await keten.Uitgestroomd(metVolger: false, TimeSpan.FromMinutes(1), stop);
        await Warm(opslag, keten, binnen, buiten, stop);
        var (rijen, lasten) = (new List<IReadOnlyList<string>>(), new List<IReadOnlyList<string>>());
        foreach (var klanten in keuze.Klanten)
        {
            var (kaal, protocol, proces, web) = (new List<Gang>(), new List<Gang>(), new List<Gang>(), new List<Gang>());
            for (var ronde = 1; ronde <= keuze.Rondes; ronde++)
            {
                await stappen.Doe($"{klanten} klanten, ronde {ronde}", async () =>
                {
                    proces.Add(await Beurt(servers, keten, () => Belast(klanten, keuze.Beurt, _ => InProces(opslag, binnen, stop))));
                    kaal.Add(await Beurt(servers, keten, () => pgbench.MeetKaal(klanten, keuze.Beurt, stop)));
                    protocol.Add(await Beurt(servers, keten, () => pgbench.MeetProtocol(klanten, keuze.Beurt, stop)));
                    web.Add(await Beurt(servers, keten, async () =>
                    {
                        var gedaan = await Belast(klanten, keuze.Beurt, _ => keten.Verhoog(Een(buiten), 1, stop));
                        // What the relay has left to do counts here, and may not weigh on the next turn.
                        await keten.Uitgestroomd(metVolger: false, TimeSpan.FromMinutes(1), stop);
                        return gedaan;
                    }));
                    return string.Join(" | ", new[] { kaal, protocol, proces, web }.Select(g => Statistiek.Getal(g[^1].PerSeconde, "0"))) + " per s";
                });
            }

            rijen.Add([
                $"{klanten}", Snelheid(kaal), Snelheid(protocol), Snelheid(proces), Verhouding(proces, kaal), Verhouding(proces, protocol), Snelheid(web), Verhouding(web, kaal),
            ]);
            lasten.Add([
                $"{klanten}", Midden(kaal, g => g.Server), Midden(protocol, g => g.Server), Midden(proces, g => g.Server), Midden(proces, g => g.Eigen),
                Midden(web, g => g.Server), Midden(web, g => g.Dienst), Midden(web, g => g.Bus), Midden(web, g => g.Eigen),
            ]);
        }

        var breedte = await Sql.Vraag<decimal>(keten.Binnendb, "select avg(pg_column_size(l))::numeric from dossierlog l", stop);
        var kale = await Sql.Vraag<decimal>(keten.Binnendb, "select avg(pg_column_size(l))::numeric from kaal_log l", stop);
        var lengte = await Sql.Vraag<decimal>(keten.Binnendb, "select avg(versie)::numeric from dossierkop", stop);
        return string.Create(CultureInfo.InvariantCulture, $"""
            {Verslag.Tabel(["clients", "bare, tx/s", "same statements, tx/s", "dossierlog, commands/s", "of bare", "of same statements", "over HTTP, commands/s", "of bare"], rijen)}

            Median of {keuze.Rondes} rounds of {keuze.Beurt.TotalSeconds:0} s each (lowest-highest); a ratio is taken within a round and then the median. {Dossiers:N0} dossiers of each, at the end {lengte:0.0} events each; a row is {breedte:0} bytes in the dossierlog, {kale:0} in the bare table.

            {Verslag.Tabel(["CPU per transaction, ms; clients", "bare: PostgreSQL", "same statements: PostgreSQL", "dossierlog: PostgreSQL", "dossierlog: process", "HTTP: PostgreSQL", "HTTP: service with relay", "HTTP: RabbitMQ", "HTTP: sender"], lasten)}

            Processor time hardly depends on how busy the machine is. That of pgbench itself is not in it. Over HTTP it includes numbering and publishing.
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

    /// <summary>A turn, with the processor time that each process spent on it.</summary>
    private static async Task<Gang> Beurt(Meetservers servers, Proefketen keten, Func<Task<(double PerSeconde, double Aantal)>> doe)
    {
        var voor = Stand();
        var (perSeconde, aantal) = await doe();
        var na = Stand();
        var per = na.Select((tijd, i) => (tijd - voor[i]) / aantal * 1000).ToArray();
        return new Gang(perSeconde, per[0], per[1], per[2], per[3]);

        double[] Stand() => [servers.Postgres.Rekentijd(), Environment.CpuUsage.TotalTime.TotalSeconds, keten.Bronproces.Rekentijd(), servers.Bus.Rekentijd()];
    }

    private static string Snelheid(IReadOnlyList<Gang> gangen) => Statistiek.Spreiding([.. gangen.Select(g => g.PerSeconde)], "0");

    private static string Midden(IEnumerable<Gang> gangen, Func<Gang, double> wat) => Statistiek.Getal(Statistiek.Mediaan(gangen.Select(wat)), "0.00");

    private static string Verhouding(IEnumerable<Gang> deel, IEnumerable<Gang> geheel) =>
        Statistiek.Spreiding([.. deel.Zip(geheel, (d, g) => d.PerSeconde / g.PerSeconde)], "0.00");
}
