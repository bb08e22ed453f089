using System.Diagnostics;
using System.Globalization;
using Gebiedswerking.Fundament.Dossierlog;
using Gebiedswerking.Fundament.Opslag;
using Gebiedswerking.Fundament.Toegang;
using Gebiedswerking.Lokaal;
using Gebiedswerking.Tellerdienst.Bron;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;

namespace Gebiedswerking.Metingen;

/// <summary>What a command costs when the log already holds so many rows, on a short dossier and on long ones.</summary>
internal sealed class Groei(Keuze keuze, Stappen stappen)
{
    private const int Korte = 500;
    private static readonly Aanvrager Wie = new("lader", "dienst", "OVO000001", null, [], "metingen", null);

    /// <summary>The kinds of dossier; a long one has a snapshot of at most a hundred events ago.</summary>
    private static readonly IReadOnlyList<(string Naam, int Lengte)> Soorten = [("10 events", 10), ("1,000 events", 1_000), ("10,000 events", 10_000)];

    /// <summary>A log of a size, with the dossiers that are written to.</summary>
    private sealed record Logboek(long Omvang, ServiceProvider Opslag, IReadOnlyList<IReadOnlyList<Guid>> Dossiers);

    private sealed record Gang(double Server, double Eigen, double Mediaan, double P95);

    public async Task<string> Meet(CancellationToken stop)
    {
        await using var servers = await Meetservers.Start(stop);
        await Vul(servers, stop);
        var logboeken = new List<Logboek>();
        try
        {
            foreach (var omvang in keuze.Omvangen)
            {
                var opslag = Proefketen.Opslag(Vulling.Verbinding(servers, omvang));
                logboeken.Add(new Logboek(omvang, opslag, []));
                logboeken[^1] = logboeken[^1] with { Dossiers = await MaakDossiers(opslag, stop) };
            }

            return await Meet(servers, logboeken, stop);
        }
        finally
        {
            foreach (var logboek in logboeken)
            {
                await logboek.Opslag.DisposeAsync();
            }
        }
    }

    private async Task Vul(Meetservers servers, CancellationToken stop)
    {
        await Vulling.Zonder(servers, stop);
        foreach (var omvang in keuze.Omvangen)
        {
            await stappen.Doe($"vullen: {omvang:N0}", async () => Statistiek.Getal(await Vulling.Maak(servers, omvang, stop) / 1e6, "N0") + " MB");
        }

        await stappen.Doe("fsync weer aan", () => Vulling.Met(servers, stop));
    }

    private static async Task<IReadOnlyList<IReadOnlyList<Guid>>> MaakDossiers(ServiceProvider opslag, CancellationToken stop)
    {
        var dossiers = new List<IReadOnlyList<Guid>>();
        foreach (var (_, lengte) in Soorten)
        {
            var ids = Enumerable.Range(0, lengte > 10 ? 1 : Korte).Select(_ => Guid.CreateVersion7()).ToList();
            for (var gedaan = 0; gedaan < lengte;)
            {
                var erbij = Math.Min(lengte - gedaan, 100);
                await using var scope = opslag.CreateAsyncScope();
                var db = scope.ServiceProvider.GetRequiredService<ProefDb>();
                var tellers = new List<Dossier>();
                foreach (var id in ids)
                {
                    var teller = gedaan == 0 ? await db.Begin<Teller>(id, stop) : await db.Laad<Teller>(id, stop);
                    for (var i = 0; i < erbij; i++)
                    {
                        if (gedaan + i == 0)
                        {
                            teller.Begin(int.MaxValue);
                        }
                        else
                        {
                            teller.Verhoog(1, null);
                        }
                    }

                    tellers.Add(teller);
                }

                await db.Bewaar(tellers, Wie, stop);
                gedaan += erbij;
            }

            dossiers.Add(ids);
        }

        return dossiers;
    }

    private async Task<string> Meet(Meetservers servers, List<Logboek> logboeken, CancellationToken stop)
    {
        var gangen = logboeken.SelectMany(l => Soorten.Select((_, soort) => (l.Omvang, soort))).ToDictionary(p => p, _ => new List<Gang>());
        // Round 0 warms up: the process, the plans and the buffers.
        for (var ronde = 0; ronde <= keuze.Rondes; ronde++)
        {
            await stappen.Doe(ronde == 0 ? "opwarmen" : $"ronde {ronde}", async () =>
            {
                foreach (var logboek in logboeken)
                {
                    for (var soort = 0; soort < Soorten.Count; soort++)
                    {
                        var gang = await Beurt(servers, logboek, logboek.Dossiers[soort], stop);
                        if (ronde > 0)
                        {
                            gangen[(logboek.Omvang, soort)].Add(gang);
                        }
                    }
                }
            });
        }

        var rijen = logboeken.SelectMany(l => Soorten.Select((s, soort) =>
        {
            var g = gangen[(l.Omvang, soort)];
            return (IReadOnlyList<string>)
            [
                $"{Statistiek.Getal(l.Omvang, "N0")}", s.Naam, Spreiding(g, x => x.Server + x.Eigen), Midden(g, x => x.Server), Midden(g, x => x.Eigen),
                Spreiding(g, x => x.Mediaan), Spreiding(g, x => x.P95),
            ];
        }));
        var lijnen = Soorten.Select((s, soort) => new Lijn($"dossier of {s.Naam}",
            [.. logboeken.Select(l => (l.Omvang, Statistiek.Mediaan(gangen[(l.Omvang, soort)].Select(g => g.Server + g.Eigen))))])).ToList();
        if (!keuze.Kort)
        {
            await File.WriteAllTextAsync(Bron.In("tests", "Metingen", "groei.svg"), Grafiek.Teken("CPU per command, ms", "rows in the log", lijnen), stop);
        }

        return string.Create(CultureInfo.InvariantCulture, $"""
            ![CPU per command against the number of rows in the log](groei.svg)

            {Verslag.Tabel(["rows in the log", "dossier", "CPU per command, ms", "of which PostgreSQL", "of which our process", "median latency, ms", "p95, ms"], rijen)}

            One client, without HTTP; median of {keuze.Rondes} rounds of {keuze.Groeibeurt.TotalSeconds:0.0} s each (lowest-highest), every size in every round. {Korte} short dossiers at random; one of each long kind.
            """);
    }

    private async Task<Gang> Beurt(Meetservers servers, Logboek logboek, IReadOnlyList<Guid> dossiers, CancellationToken stop)
    {
        var tijden = new List<double>();
        var (server, eigen) = (servers.Postgres.Rekentijd(), Environment.CpuUsage.TotalTime);
        for (var begin = Stopwatch.GetTimestamp(); Stopwatch.GetElapsedTime(begin) < keuze.Groeibeurt;)
        {
            var opdracht = Stopwatch.GetTimestamp();
            await using var scope = logboek.Opslag.CreateAsyncScope();
            var db = scope.ServiceProvider.GetRequiredService<ProefDb>();
            var teller = await db.Laad<Teller>(dossiers[Random.Shared.Next(dossiers.Count)], stop);
            teller.Verhoog(1, null);
            await db.Bewaar(teller, Wie, stop);
            tijden.Add(Stopwatch.GetElapsedTime(opdracht).TotalMilliseconds);
        }

        var gang = new Gang(
            (servers.Postgres.Rekentijd() - server) / tijden.Count * 1000, (Environment.CpuUsage.TotalTime - eigen).TotalMilliseconds / tijden.Count,
            Statistiek.Mediaan(tijden), Statistiek.Percentiel([.. tijden.Order()], 0.95));
        await Nummer(logboek.Opslag, stop);
        return gang;
    }

    /// <summary>What the relay does, so that its table does not grow with the measurement.</summary>
    private static async Task Nummer(ServiceProvider opslag, CancellationToken stop)
    {
        await using var scope = opslag.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<ProefDb>();
        await db.Database.OpenConnectionAsync(stop);
        while (await opslag.GetRequiredService<IDialect>().Nummer(db.Database.GetDbConnection(), 2000, () => { }, stop) > 0)
        {
        }
    }

    private static string Midden(IEnumerable<Gang> gangen, Func<Gang, double> wat) => Statistiek.Getal(Statistiek.Mediaan(gangen.Select(wat)), "0.00");

    private static string Spreiding(IEnumerable<Gang> gangen, Func<Gang, double> wat) => Statistiek.Spreiding([.. gangen.Select(wat)], "0.00");
}
