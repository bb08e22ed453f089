using System.Globalization;
using Gebiedswerking.Lokaal;

namespace Gebiedswerking.Metingen;

/// <summary>
/// A process of the platform with everything that it started and that still lives.
/// </summary>
/// <param name="Naam">As in the pid file.</param>
/// <param name="Eerste">Pid of the first process.</param>
internal sealed record Procesgroep(string Naam, int Eerste)
{
    private const double TikkenPerSeconde = 100; // USER_HZ, the same on every Linux that .NET runs on

    /// <summary>Those whose pid files lie in a folder of the launcher.</summary>
    public static IReadOnlyList<Procesgroep> In(Werkmap map) =>
    [
        .. Directory.EnumerateFiles(map.Processen).Order(StringComparer.Ordinal)
            .Select(bestand => new Procesgroep(Path.GetFileName(bestand), Lokaal.Processen.Systeem.Ontleed(File.ReadLines(bestand).First()).Pid)),
    ];

    /// <summary>
    /// Proportional set size in MB: resident memory, with what is shared (PostgreSQL's buffers, the pages of a library)
    /// divided over those who share it. Only so may it be added up.
    /// </summary>
    public double Evenredig() => Leden().Sum(pid => Veld($"/proc/{pid}/smaps_rollup", "Pss:")) / 1024;

    /// <summary>Resident set size in MB of the process itself, as ps and top show it.</summary>
    public double Resident() => Veld($"/proc/{Eerste}/status", "VmRSS:") / 1024;

    public int Aantal() => Leden().Count();

    /// <summary>Seconds of processor time so far, of those who live and of those whom the first process has buried.</summary>
    public double Rekentijd() => Leden().Sum(pid => Velden(pid) is { } velden
        ? velden[11..(pid == Eerste ? 15 : 13)].Sum(Getal) / TikkenPerSeconde
        : 0);

    /// <summary>Seconds of processor time of the children of this very process that have ended.</summary>
    public static double Begraven() => Velden(Environment.ProcessId)![13..15].Sum(Getal) / TikkenPerSeconde;

    private IEnumerable<int> Leden()
    {
        var kinderen = Directory.EnumerateDirectories("/proc")
            .Select(map => int.TryParse(Path.GetFileName(map), out var pid) ? pid : 0)
            .Select(pid => (Pid: pid, Velden: pid > 0 ? Velden(pid) : null))
            .Where(proces => proces.Velden is not null)
            .ToLookup(proces => (int)Getal(proces.Velden![1]), proces => proces.Pid);
        return Onder(Eerste);

        IEnumerable<int> Onder(int pid) => kinderen[pid].SelectMany(Onder).Prepend(pid);
    }

    /// <summary>The fields of /proc/PID/stat after the name; null when the process is gone.</summary>
    private static string[]? Velden(int pid)
    {
        try
        {
            var stat = File.ReadAllText($"/proc/{pid}/stat");
            return stat[(stat.LastIndexOf(')') + 2)..].Split(' ');
        }
        catch (IOException)
        {
            return null;
        }
    }

    private static double Veld(string bestand, string naam)
    {
        try
        {
            var regel = File.ReadLines(bestand).FirstOrDefault(r => r.StartsWith(naam, StringComparison.Ordinal));
            return regel is null ? 0 : Getal(regel[naam.Length..].Replace("kB", "", StringComparison.Ordinal).Trim());
        }
        catch (IOException)
        {
            return 0; // gone since it was listed
        }
    }

    private static double Getal(string tekst) => double.Parse(tekst, CultureInfo.InvariantCulture);
}
