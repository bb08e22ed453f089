using System.Diagnostics;

namespace Gebiedswerking.Lokaal.Processen;

/// <summary>What to start: program, arguments, where its output goes, and the environment on top of ours.</summary>
internal sealed record Procesopdracht(string Naam, string Programma, IReadOnlyList<string> Argumenten)
{
    public required string Logboek { get; init; }

    public required string Pidbestand { get; init; }

    public string? Map { get; init; }

    /// <summary>A null value removes the variable.</summary>
    public IReadOnlyDictionary<string, string?> Omgeving { get; init; } = new Dictionary<string, string?>();

    public int Stopsignaal { get; init; } = Systeem.SIGTERM;

    public static Procesopdracht In(Werkmap map, string naam, string programma, params IReadOnlyList<string> argumenten) =>
        new(naam, programma, argumenten)
        {
            Logboek = Path.Combine(map.Logboek, naam + ".log"),
            Pidbestand = Path.Combine(map.Processen, naam),
        };
}

/// <summary>
/// A long-running child in a session of its own: Ctrl-C in the terminal reaches only us, so that we decide the order in
/// which things stop. Its output goes straight to its log file and does not depend on us. It writes its own pid file
/// before it becomes the program: even a launcher that is killed at that moment leaves a trace that the next one finds.
/// </summary>
internal sealed class Proces
{
    private const string Aanloop = """cat /proc/$$/stat /proc/sys/kernel/random/boot_id >"$1" && exec >>"$2" 2>&1 </dev/null && shift 2 && exec "$@" """;
    private readonly Procesopdracht _opdracht;
    private readonly Process _proces;

    private Proces(Procesopdracht opdracht, Process proces)
    {
        _opdracht = opdracht;
        _proces = proces;
        Pid = proces.Id;
        Einde = WachtOpEinde();
    }

    public int Pid { get; }

    public string Naam => _opdracht.Naam;

    public bool Leeft => !_proces.HasExited;

    /// <summary>Completes with the exit code when the process is gone.</summary>
    public Task<int> Einde { get; }

    public static Proces Start(Procesopdracht opdracht)
    {
        var info = new ProcessStartInfo("/usr/bin/setsid") { WorkingDirectory = opdracht.Map ?? "/" };
        string[] aanloop = ["/bin/sh", "-c", Aanloop, "sh", opdracht.Pidbestand, opdracht.Logboek, opdracht.Programma];
        foreach (var argument in aanloop.Concat(opdracht.Argumenten))
        {
            info.ArgumentList.Add(argument);
        }

        foreach (var (naam, waarde) in opdracht.Omgeving)
        {
            info.Environment[naam] = waarde;
        }

        return new Proces(opdracht, Process.Start(info) ?? throw new Startfout($"{opdracht.Naam} kan niet gestart worden."));
    }

    /// <summary>Asks the process to stop, waits, and ends its whole group when it does not listen.</summary>
    /// <returns>False when it had to be killed.</returns>
    public async Task<bool> Stop(TimeSpan geduld)
    {
        var netjes = true;
        if (Leeft)
        {
            Systeem.Stuur(Pid, _opdracht.Stopsignaal);
            netjes = await Task.WhenAny(Einde, Task.Delay(geduld)) == Einde;
        }

        await Dood();
        return netjes;
    }

    /// <summary>Kill -9 for the process and everything it started.</summary>
    public async Task Dood()
    {
        Systeem.Stuur(-Pid, Systeem.SIGKILL);
        await Einde;
        File.Delete(_opdracht.Pidbestand);
    }

    public IReadOnlyList<string> LaatsteRegels(int aantal)
    {
        using var stroom = new FileStream(_opdracht.Logboek, FileMode.OpenOrCreate, FileAccess.Read, FileShare.ReadWrite);
        stroom.Seek(-Math.Min(stroom.Length, 16_384), SeekOrigin.End);
        using var lezer = new StreamReader(stroom);
        return [.. lezer.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries).TakeLast(aantal)];
    }

    private async Task<int> WachtOpEinde()
    {
        await _proces.WaitForExitAsync();
        return _proces.ExitCode;
    }
}
