using System.Collections.Concurrent;
using Gebiedswerking.Lokaal.Gereedmaken;
using Gebiedswerking.Lokaal.Processen;
using Gebiedswerking.Lokaal.Servers;
using Gebiedswerking.Lokaal.Werking;

namespace Gebiedswerking.Lokaal.Opdrachten;

/// <summary>./tests/run and ./tests/storingen: one PostgreSQL and one RabbitMQ, every test project, and the sum of their real results.</summary>
/// <param name="keuze">Parts of project names; nothing means all.</param>
/// <param name="duur">Every test but the long ones, or the long proofs in full.</param>
internal sealed class Proeven(IReadOnlyList<string> keuze, Proefduur duur)
{
    /// <summary>What takes longest begins first, so that at the end no processor waits for it. Any order gives the same result.</summary>
    private static readonly string[] Lang = ["Taakstellingen", "Programmas", "Vorige", "Contracten", "Fondsen", "Scenario", "Lokaal", "Portaal", "Leesmodel", "Fundament"];

    private readonly Stappen _stappen = new(Console.Out);
    private readonly string _resultaten = Bron.In("tests", "TestResults");

    public async Task<int> Voer(CancellationToken stop)
    {
        var projecten = Directory.EnumerateDirectories(Bron.In("tests"), "*.Tests").Select(map => Path.GetFileName(map)!)
            .Where(duur.Heeft)
            .Where(naam => keuze.Count == 0 || keuze.Any(deel => naam.Contains(deel, StringComparison.OrdinalIgnoreCase)))
            .Order(StringComparer.Ordinal).ToList();
        if (Directory.Exists(_resultaten))
        {
            Directory.Delete(_resultaten, recursive: true);
        }

        await Bouw.Noteer(stop);
        await _stappen.Doe("Gereedschap", () => Gereedschap.Zorg(Gereedschap.VoorProeven(), stop));
        await _stappen.Doe("Pakketten van de Node-diensten", () => Nodepakketten.Installeer(Diensten.Alle, stop));

        var map = new Werkmap(Directory.CreateTempSubdirectory("gebiedswerking-run-").FullName);
        File.SetUnixFileMode(map.Pad, File.GetUnixFileMode(map.Pad) | UnixFileMode.OtherExecute | UnixFileMode.GroupExecute);
        var servers = new Serverpaar(map, new Instellingen(map));
        var telling = new Telling();
        try
        {
            await _stappen.Doe("PostgreSQL en RabbitMQ", () => servers.Start(duurzaam: false, metBeheer: true, stop));
            var delen = new ConcurrentBag<Telling>();
            var samen = new ParallelOptions { MaxDegreeOfParallelism = duur.NaastElkaar, CancellationToken = stop };
            await Parallel.ForEachAsync(projecten.OrderByDescending(project => Array.IndexOf(Lang, project.Split('.')[0])), samen, async (project, eigen) =>
                await _stappen.DoeOndertussen(project, async () =>
                {
                    var deel = await Draai(project, servers.Adressen, eigen);
                    delen.Add(deel);
                    return deel.ToString();
                }));
            telling = delen.Aggregate(telling, (som, deel) => som + deel);
        }
        finally
        {
            await servers.Stop();
            Directory.Delete(map.Pad, recursive: true);
        }

        await _stappen.Zeg($"\nResultaten in {_resultaten}, na {_stappen.Verstreken}");
        await _stappen.Zeg(telling.ToString());
        return telling.Geslaagd > 0 && telling.Mislukt == 0 ? 0 : 1;
    }

    private async Task<Telling> Draai(string project, Adressen adressen, CancellationToken stop)
    {
        var resultaat = Path.Combine(_resultaten, $"{project}.trx");
        using var grens = CancellationTokenSource.CreateLinkedTokenSource(stop);
        grens.CancelAfter(duur.Uiterlijk);
        Uitkomst uitkomst;
        try
        {
            uitkomst = await Opdrachtregel.Voer(Bron.Dotnet,
                [
                    "test", Bron.In("tests", project, "bin", Bron.Bouwwijze, "net10.0", $"Gebiedswerking.{project}.dll"),
                    "--logger", $"trx;LogFileName={resultaat}", "--results-directory", _resultaten,
                    "--filter", duur.Filter,
                ],
                Bron.Wortel,
                new Dictionary<string, string?>(duur.Omgeving)
                {
                    [Adressen.PostgresVariabele] = adressen.Postgres,
                    [Adressen.RabbitMqVariabele] = adressen.RabbitMq,
                    [Adressen.BeheerVariabele] = adressen.RabbitMqBeheer,
                },
                grens.Token);
        }
        catch (OperationCanceledException) when (!stop.IsCancellationRequested)
        {
            uitkomst = new Uitkomst(-1, $"{project} was na {duur.Uiterlijk.TotalMinutes:0} minuten niet klaar en is gestopt.\n");
        }

        // Whatever the host said, a run that did not end well and names no failed test has itself failed.
        var telling = Telling.Lees(resultaat);
        var goed = uitkomst.Gelukt && telling.Geslaagd + telling.Mislukt + telling.Overgeslagen > 0;
        if (!goed)
        {
            await _stappen.Zeg($"\n{uitkomst.Uitvoer}");
        }

        return goed || telling.Mislukt > 0 ? telling : telling with { Mislukt = 1 };
    }
}
