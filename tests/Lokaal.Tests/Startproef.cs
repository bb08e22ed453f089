using System.Collections.Concurrent;
using System.Diagnostics;
using Gebiedswerking.Lokaal.Processen;
using Gebiedswerking.Proefbank;

namespace Gebiedswerking.Lokaal.Tests;

/// <summary>The launcher as people run it: a process of its own, with private servers in a folder of its own.</summary>
internal sealed class Startproef : IAsyncDisposable
{
    private static readonly TimeSpan Lang = TimeSpan.FromMinutes(4);
    private readonly ConcurrentQueue<string> _uitvoer = new();
    private readonly Process _proces;
    private readonly string _map;

    private Startproef(string map, IEnumerable<string> argumenten, Action<IDictionary<string, string?>>? omgeving)
    {
        _map = map;
        var info = new ProcessStartInfo(Bron.Dotnet,
            [Bron.In("deploy", "Lokaal", "bin", Bron.Bouwwijze, "net10.0", "Gebiedswerking.Lokaal.dll"), .. argumenten])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        info.Environment.Remove("GEBIEDSWERKING_POSTGRES");
        info.Environment.Remove("GEBIEDSWERKING_RABBITMQ");
        omgeving?.Invoke(info.Environment);
        _proces = Process.Start(info)!;
        _proces.OutputDataReceived += (_, regel) => _uitvoer.Enqueue(regel.Data ?? "");
        _proces.ErrorDataReceived += (_, regel) => _uitvoer.Enqueue(regel.Data ?? "");
        _proces.BeginOutputReadLine();
        _proces.BeginErrorReadLine();
        _proces.StandardInput.Close();
    }

    public string Uitvoer => string.Join('\n', _uitvoer);

    /// <summary>A folder that this test process removes, with the servers in it, when it ends.</summary>
    public static async Task<string> NieuweMap() => (await Infrastructuur.Haal()).NieuweMap("start").Pad;

    public static Startproef Start(string map, int poort, params IEnumerable<string> opties) => new(map, ["--map", map, "--poort", $"{poort}", .. opties], null);

    public static Startproef Start(string map, int poort, Action<IDictionary<string, string?>> omgeving) =>
        new(map, ["--map", map, "--poort", $"{poort}", "--leeg"], omgeving);

    /// <summary>Another command on that folder, to its end: its exit code and all that it said.</summary>
    public static async Task<(int Code, string Uitvoer)> Voer(string map, params IEnumerable<string> opdracht)
    {
        await using var proef = new Startproef(map, [.. opdracht, "--map", map], null);
        var code = await proef.Einde();
        return (code, proef.Uitvoer);
    }

    public Task TotKlaar() => Wacht.TotDat(
        () => Uitvoer.Contains("Klaar na", StringComparison.Ordinal) || (_proces.HasExited ? throw new InvalidOperationException(Uitvoer) : false), Lang);

    /// <summary>Waits for the end and gives the exit code.</summary>
    public async Task<int> Einde()
    {
        await _proces.WaitForExitAsync().WaitAsync(Lang);
        _proces.WaitForExit(); // and for the end of what it said
        return _proces.ExitCode;
    }

    /// <summary>SIGTERM, as a system that shuts down sends it.</summary>
    public Task<int> Stop() => Signaal(Systeem.SIGTERM);

    /// <summary>What the terminal sends at Ctrl-C.</summary>
    public Task<int> Onderbreek() => Signaal(Systeem.SIGINT);

    public Task<int> Dood() => Signaal(Systeem.SIGKILL);

    /// <summary>Name and pid of every process that runs now, from the pid files.</summary>
    public IReadOnlyDictionary<string, int> Processen() => Directory.EnumerateFiles(Path.Combine(_map, "processen"))
        .ToDictionary(bestand => Path.GetFileName(bestand), bestand => Systeem.Ontleed(File.ReadLines(bestand).First()).Pid);

    public async ValueTask DisposeAsync()
    {
        if (!_proces.HasExited)
        {
            await Stop();
        }

        _proces.Dispose();
    }

    /// <summary>Every process on this machine that was started with something in that folder.</summary>
    public static IReadOnlyList<string> LevendIn(string map) => [.. Directory.EnumerateDirectories("/proc")
        .Where(proces => int.TryParse(Path.GetFileName(proces), out var pid) && !Systeem.IsZombie(pid))
        .Where(proces => Noemt($"{proces}/environ", map) || Noemt($"{proces}/cmdline", map))
        .Select(proces => $"{proces}: {Leesbaar($"{proces}/cmdline").Replace('\0', ' ')}")];

    private async Task<int> Signaal(int signaal)
    {
        Systeem.Stuur(_proces.Id, signaal);
        return await Einde();
    }

    /// <summary>The folder itself or something in it; not a folder whose name only begins the same.</summary>
    private static bool Noemt(string bestand, string map) => Leesbaar(bestand) is var tekst
        && (tekst.Contains($"{map}/", StringComparison.Ordinal) || tekst.Contains($"{map}\0", StringComparison.Ordinal));

    private static string Leesbaar(string bestand)
    {
        try
        {
            return File.ReadAllText(bestand);
        }
        catch (Exception fout) when (fout is IOException or UnauthorizedAccessException)
        {
            return "";
        }
    }
}
