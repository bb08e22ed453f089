using System.Diagnostics;
using System.Globalization;
using Gebiedswerking.Lokaal;

namespace Gebiedswerking.Metingen;

/// <summary>
/// How long after its commit at the source an event is committed at a follower, under a steady load: over the relay,
/// RabbitMQ and the follower's own transaction, each a process of its own.
/// </summary>
internal sealed class Doorstroom(Keuze keuze, Stappen stappen)
{
    private const int Tellers = 2_000;
    private const int HoogstensTegelijk = 256;
    private static readonly TimeSpan Geduld = TimeSpan.FromSeconds(40);

    private sealed record Belasting(int PerSeconde, int PerOpdracht);

    public async Task<string> Meet(CancellationToken stop)
    {
        await using var servers = await Meetservers.Start(stop);
        await using var keten = new Proefketen(servers);
        await keten.Start(metVolger: true, stop);
        // Each advance of the cursor becomes a row, whose commit time PostgreSQL keeps.
        await Sql.Voer(keten.Volgerdb, """
            create table meting_stand (volgnummer bigint not null);
            create function noteer_stand() returns trigger language plpgsql as $$ begin insert into meting_stand values (new.volgnummer); return null; end $$;
            create trigger meting after update of volgnummer on bron_cursor for each row execute function noteer_stand();
            """, stop);
        var tellers = await Proefketen.MaakTellers(keten.Brondb, Tellers, stop);
        await keten.Uitgestroomd(metVolger: true, Geduld, stop);
        await stappen.Doe("opwarmen", () => Stroom(keten, tellers, new Belasting(200, 1), keuze.Beurt, stop));
        await keten.Uitgestroomd(metVolger: true, Geduld, stop);

        await using var kaal = await Kaalkanaal.Maak(servers, stop);
        var (rijen, kale, lasten) = (new List<IReadOnlyList<string>>(), new List<IReadOnlyList<string>>(), new List<double[]>());
        foreach (var belasting in new Belasting[] { new(500, 1), new(2000, 1), new(2000, 10) })
        {
            await stappen.Doe($"{belasting.PerSeconde} per s, {belasting.PerOpdracht} per opdracht", async () =>
            {
                var (rij, last) = await Meet(servers, keten, tellers, belasting, stop);
                rijen.Add(rij);
                lasten.Add(last);
                return string.Join(" | ", rij.Skip(2));
            });
            await Kaal(belasting.PerSeconde, blok: belasting.PerOpdracht > 1 || belasting.PerSeconde < 2000);
        }

        await Kaal(null, blok: false);
        await Kaal(null, blok: true);

        NoteerKosten(lasten[1], lasten[2]);
        return string.Create(CultureInfo.InvariantCulture, $"""
            {Verslag.Tabel(["asked, events/s", "events per command", "reached, events/s", "p50, ms", "p95, ms", "p99, ms", "largest, ms", "last event, ms", "CPU per event, ms: source + follower + PostgreSQL + RabbitMQ + sender"], rijen)}

            {keuze.Stroom.TotalSeconds:0} s each, over {Tellers:N0} dossiers. 'Last event' is the latency of the last one: when it is near the median the chain kept up, when it is near the largest a queue was still growing.

            {Verslag.Tabel(["bare RabbitMQ.Client: asked, events/s", "events per message, at most", "reached, events/s", "p50, ms", "p95, ms", "p99, ms", "largest, ms", "CPU per event, ms: RabbitMQ + both ends"], kale)}

            In turns with the lines above, over the same server: {Kaalkanaal.Omschrijving}
            """);

        async Task Kaal(int? perSeconde, bool blok) => await stappen.Doe($"kaal, {(perSeconde is { } p ? $"{p} per s" : "zo snel het gaat")}{(blok ? ", in blokken" : "")}", async () =>
        {
            var rij = await kaal.Meet(perSeconde, blok, keuze.Stroom / (perSeconde is null ? 3 : 1), stop);
            kale.Add(rij);
            return string.Join(" | ", rij.Skip(2));
        });
    }

    /// <summary>
    /// What a command costs and what an event, from one run with an event per command and one with ten: the second has a tenth of the commands.
    /// </summary>
    private static void NoteerKosten(double[] een, double[] tien)
    {
        var (dienst, server) = (Opdracht(0), Opdracht(2));
        Kosten.Noteer("opdracht.dienst", dienst);
        Kosten.Noteer("regel.bron", Math.Max(0, een[0] - dienst));
        Kosten.Noteer("regel.volger", tien[1]);
        Kosten.Noteer("opdracht.postgres", server);
        Kosten.Noteer("regel.postgres", Math.Max(0, een[2] - server));

        double Opdracht(int wie) => Math.Max(0, (een[wie] - tien[wie]) / 0.9);
    }

    /// <summary>The row of the table, and the processor time per event in ms of each process.</summary>
    private async Task<(IReadOnlyList<string> Rij, double[] Last)> Meet(Meetservers servers, Proefketen keten, IReadOnlyList<Guid> tellers, Belasting belasting, CancellationToken stop)
    {
        var na = await Sql.Vraag<long>(keten.Brondb, "select coalesce(max(volgnummer), 0) from uitgave where bron = 'proef'", stop);
        var voor = Stand();
        await Stroom(keten, tellers, belasting, keuze.Stroom, stop);
        var allesErin = await keten.Uitgestroomd(metVolger: true, Geduld, stop);
        var rekentijd = Stand().Select((tijd, i) => tijd - voor[i]).ToList();
        var vastgelegd = await Sql.Tijden(keten.Brondb,
            "select u.volgnummer, pg_xact_commit_timestamp(l.xmin) from uitgave u join dossierlog l on l.rij = u.rij where u.bron = 'proef' and u.volgnummer > $1 order by 1",
            na, stop);
        var gevolgd = await Sql.Tijden(keten.Volgerdb,
            "select volgnummer, pg_xact_commit_timestamp(xmin) from meting_stand where volgnummer > $1 order by 1", na, stop);
        var vertraging = Vertraging(vastgelegd, gevolgd);
        var gesorteerd = vertraging.Order().ToList();
        var bereikt = vastgelegd.Count / (vastgelegd.Max(rij => rij.Tijd) - vastgelegd.Min(rij => rij.Tijd)).TotalSeconds;
        double[] last = [.. rekentijd.Select(tijd => tijd / vastgelegd.Count * 1000)];
        return (
        [
            $"{belasting.PerSeconde:N0}", $"{belasting.PerOpdracht}", Statistiek.Getal(bereikt, "N0"),
            .. new[] { 0.5, 0.95, 0.99, 1 }.Select(deel => Statistiek.Getal(Statistiek.Percentiel(gesorteerd, deel), "0")),
            allesErin ? Statistiek.Getal(vertraging[^1], "0") : $"not in after {Geduld.TotalSeconds:0} s",
            string.Join(" + ", last.Select(tijd => Statistiek.Getal(tijd, "0.00"))),
        ], last);

        double[] Stand() =>
        [
            keten.Bronproces.Rekentijd(), keten.Volgerproces.Rekentijd(), servers.Postgres.Rekentijd(), servers.Bus.Rekentijd(), Environment.CpuUsage.TotalTime.TotalSeconds,
        ];
    }

    /// <summary>Milliseconds per event; those that never arrived are left out (the table says so).</summary>
    private static List<double> Vertraging(
        IReadOnlyList<(long Nummer, DateTime Tijd)> vastgelegd, IReadOnlyList<(long Nummer, DateTime Tijd)> gevolgd)
    {
        var (vertraging, plaats) = (new List<double>(vastgelegd.Count), 0);
        foreach (var (nummer, tijd) in vastgelegd)
        {
            while (plaats < gevolgd.Count && gevolgd[plaats].Nummer < nummer)
            {
                plaats++;
            }

            if (plaats == gevolgd.Count)
            {
                break;
            }

            vertraging.Add((gevolgd[plaats].Tijd - tijd).TotalMilliseconds);
        }

        return vertraging;
    }

    /// <summary>
    /// An open load: commands leave by the clock, not when the one before is answered, up to a number at the same time; a
    /// system that cannot keep up shows it in the rate that was reached.
    /// </summary>
    private static async Task Stroom(Proefketen keten, IReadOnlyList<Guid> tellers, Belasting belasting, TimeSpan duur, CancellationToken stop)
    {
        var perSeconde = (double)belasting.PerSeconde / belasting.PerOpdracht;
        var totaal = (int)(perSeconde * duur.TotalSeconds);
        using var plaatsen = new SemaphoreSlim(HoogstensTegelijk);
        using var tik = new PeriodicTimer(TimeSpan.FromMilliseconds(5));
        var lopend = new List<Task>();
        var begin = Stopwatch.GetTimestamp();
        var vertrokken = 0;
        while (vertrokken < totaal && Stopwatch.GetElapsedTime(begin) < duur)
        {
            await tik.WaitForNextTickAsync(stop);
            var gepland = Math.Min(totaal, (int)(Stopwatch.GetElapsedTime(begin).TotalSeconds * perSeconde));
            while (vertrokken < gepland && plaatsen.Wait(0, CancellationToken.None))
            {
                lopend.Add(Een(tellers[vertrokken++ % tellers.Count]));
            }
        }

        await Task.WhenAll(lopend);

        async Task Een(Guid teller)
        {
            try
            {
                await keten.Verhoog(teller, belasting.PerOpdracht, stop);
            }
            finally
            {
                plaatsen.Release();
            }
        }
    }
}
