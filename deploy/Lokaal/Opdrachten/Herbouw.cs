using Gebiedswerking.Lokaal.Processen;
using Gebiedswerking.Lokaal.Werking;

namespace Gebiedswerking.Lokaal.Opdrachten;

/// <summary>./deploy/herbouw: the read model again from the logs of the services, while the platform goes on.</summary>
internal sealed class Herbouw(Werkmap map, Stappen stappen)
{
    public const string Uitleg =
        """
        ./deploy/herbouw [--map DIR]

          --map DIR    de installatie (standaard .gebiedswerking); ze moet draaien

        Bouwt het leesmodel opnieuw uit de logboeken van de diensten, naast het leesmodel dat dient, en zet het dan op zijn plaats.
        Wie leest of schrijft, merkt er niets van.
        """;

    public static async Task<int> Voer(string[] args, CancellationToken stop)
    {
        switch (args)
        {
            case ["--help" or "-h"]:
                await Console.Out.WriteLineAsync(Uitleg);
                return 0;
            case [] or ["--map", _]:
                return await new Herbouw(new Werkmap(args.Length == 0 ? new Opties().Map : Path.GetFullPath(args[1])), new Stappen(Console.Out)).Voer(stop);
            default:
                throw new Startfout($"'{args[0]}' past hier niet; --help toont wat kan.");
        }
    }

    private async Task<int> Voer(CancellationToken stop)
    {
        var omgeving = Omgeving();
        await stappen.Doe("Leesmodel herbouwen", async () =>
        {
            var uitkomst = await Dienstproces.Voer(Diensten.Projectie, ["herbouw"], omgeving, stop);
            return uitkomst.Gelukt ? uitkomst.Slot(1) : throw new Startfout($"Het leesmodel is niet herbouwd, het oude dient verder: {uitkomst.Slot()}");
        });
        await stappen.Zeg($"\nKlaar na {stappen.Verstreken}.");
        return 0;
    }

    /// <summary>The settings of the projection that runs: the services listen on other ports after each start.</summary>
    private Dictionary<string, string?> Omgeving()
    {
        var bestand = Path.Combine(map.Processen, Diensten.Projectie.Naam);
        if (!File.Exists(bestand))
        {
            throw new Startfout($"In {map.Pad} draait geen platform; start het eerst met ./deploy/start.");
        }

        var pid = Systeem.Ontleed(File.ReadLines(bestand).First()).Pid;
        return File.ReadAllText($"/proc/{pid}/environ").Split('\0', StringSplitOptions.RemoveEmptyEntries)
            .Select(regel => regel.Split('=', 2)).Where(paar => paar.Length == 2 && paar[0].Contains("__", StringComparison.Ordinal))
            .ToDictionary(paar => paar[0], paar => (string?)paar[1]);
    }
}
