using System.Net;
using Gebiedswerking.Lokaal.Processen;

namespace Gebiedswerking.Lokaal.Werking;

/// <summary>A service as a running process.</summary>
internal sealed class Dienstproces
{
    private static readonly HttpClient Http = new() { Timeout = TimeSpan.FromSeconds(5) };
    private static readonly TimeSpan Startgeduld = TimeSpan.FromSeconds(90);
    private static readonly TimeSpan Stopgeduld = TimeSpan.FromSeconds(15);

    private Dienstproces(Dienst dienst, int nummer, Uri adres, Proces proces)
    {
        Dienst = dienst;
        Nummer = nummer;
        Adres = adres;
        Proces = proces;
    }

    public Dienst Dienst { get; }

    /// <summary>Which instance of the service, from 1.</summary>
    public int Nummer { get; }

    public Uri Adres { get; }

    public Proces Proces { get; }

    /// <param name="map">Where log and pid file go.</param>
    /// <param name="dienst">What to start.</param>
    /// <param name="poort">Where it listens, on loopback.</param>
    /// <param name="omgeving">Its configuration.</param>
    /// <param name="nummer">Which instance: several run side by side in one folder.</param>
    public static Dienstproces Start(Werkmap map, Dienst dienst, int poort, IReadOnlyDictionary<string, string?> omgeving, int nummer = 1)
    {
        var (programma, argumenten) = Uitvoerbaar(dienst);
        var proces = Proces.Start(Procesopdracht.In(map, Naam(dienst, nummer), programma, argumenten) with
        {
            Map = Bron.In(dienst.Map),
            Omgeving = Basis(dienst, poort).Concat(omgeving)
                .GroupBy(paar => paar.Key).ToDictionary(groep => groep.Key, groep => groep.Last().Value),
        });
        return new Dienstproces(dienst, nummer, new Uri($"http://127.0.0.1:{poort}"), proces);
    }

    /// <summary>Runs a .NET service as a command (`migreer`, `laad-gebieden DIR`) to its end.</summary>
    public static Task<Uitkomst> Voer(Dienst dienst, IEnumerable<string> argumenten, IReadOnlyDictionary<string, string?> omgeving,
        CancellationToken stop)
    {
        var (programma, vooraf) = Uitvoerbaar(dienst);
        return Opdrachtregel.Voer(programma, [.. vooraf, .. argumenten], Bron.In(dienst.Map),
            Basis(dienst, 0).Concat(omgeving).GroupBy(paar => paar.Key).ToDictionary(groep => groep.Key, groep => groep.Last().Value), stop);
    }

    public async Task WachtTotKlaar(CancellationToken stop)
    {
        var begin = TimeProvider.System.GetTimestamp();
        while (!await IsKlaar(stop))
        {
            if (!Proces.Leeft)
            {
                throw new Startfout($"De dienst {Dienst} stopte bij het starten (code {await Proces.Einde}): {Reden()}");
            }

            if (TimeProvider.System.GetElapsedTime(begin) > Startgeduld)
            {
                throw new Startfout($"De dienst {Dienst} is na {Startgeduld.TotalSeconds:0} s nog niet klaar: {Reden()}");
            }

            await Task.Delay(50, stop);
        }
    }

    /// <summary>Name of the process and its log; the first instance is named after the service.</summary>
    public static string Naam(Dienst dienst, int nummer) => nummer == 1 ? dienst.Naam : $"{dienst.Naam}-{nummer}";

    public static bool IsGebouwd(Dienst dienst) => dienst.Soort is Dienstsoort.Node || File.Exists(Bestand(dienst));

    public Task<bool> Stop() => Proces.Stop(Stopgeduld);

    /// <summary>The last thing that it wrote, for a sentence to the user.</summary>
    public string Reden() => string.Join(" | ", Proces.LaatsteRegels(2)) is { Length: > 0 } regels ? Kort(regels) : "zonder uitleg in het logboek";

    private async Task<bool> IsKlaar(CancellationToken stop)
    {
        try
        {
            using var antwoord = await Http.GetAsync(new Uri(Adres, "/health/ready"), stop);
            return antwoord.StatusCode == HttpStatusCode.OK;
        }
        catch (Exception fout) when (fout is HttpRequestException || (fout is TaskCanceledException && !stop.IsCancellationRequested))
        {
            return false;
        }
    }

    private static string Kort(string tekst) => tekst.Length > 600 ? tekst[..600] + "..." : tekst;

    /// <summary>What every service on this runtime is told.</summary>
    internal static Dictionary<string, string?> Basis(Dienst dienst, int poort) => dienst.Soort is Dienstsoort.DotNet
        ? new()
        {
            ["ASPNETCORE_URLS"] = $"http://127.0.0.1:{poort}",
            ["ASPNETCORE_ENVIRONMENT"] = "Development",
            ["DOTNET_ENVIRONMENT"] = "Development",
            // One machine holds all of them: the collector of a server would take a heap per core for each.
            ["DOTNET_gcServer"] = "0",
            // And a thread that has nothing to do would first turn in circles: most of what an idle service used, and taken from the others.
            ["DOTNET_ThreadPool_UnfairSemaphoreSpinLimit"] = "0",
        }
        : new()
        {
            ["HOST"] = "127.0.0.1",
            ["POORT"] = $"{poort}",
            ["OMGEVING"] = "Development",
        };

    private static (string Programma, string[] Argumenten) Uitvoerbaar(Dienst dienst)
    {
        if (dienst.Soort is Dienstsoort.Node)
        {
            return (Knooppunt.Programma(dienst), Knooppunt.Argumenten(dienst));
        }

        var bestand = Bestand(dienst);
        return File.Exists(bestand)
            ? (Bron.Dotnet, [bestand])
            : throw new Startfout($"De dienst {dienst} is niet gebouwd ({bestand} ontbreekt).");
    }

    /// <summary>The assembly is named after the project, and the project after its folder.</summary>
    private static string Bestand(Dienst dienst)
    {
        var project = Directory.EnumerateFiles(Bron.In(dienst.Map), "*.csproj").Select(Path.GetFileNameWithoutExtension).FirstOrDefault()
            ?? throw new Startfout($"De dienst {dienst} ontbreekt (geen project in {Bron.In(dienst.Map)}).");
        return Bron.In(dienst.Map, "bin", Bron.Bouwwijze, "net10.0", $"Gebiedswerking.{project}.dll");
    }
}
