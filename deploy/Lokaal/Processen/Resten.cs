namespace Gebiedswerking.Lokaal.Processen;

/// <summary>
/// What an earlier run left behind because it was killed itself. Only what our own pid files name and what still has the
/// start time written there is ours; anything else that happens to have that pid now is left alone.
/// </summary>
internal static class Resten
{
    private static readonly TimeSpan Geduld = TimeSpan.FromSeconds(20);

    public static async Task<IReadOnlyList<string>> Ruim(Werkmap map)
    {
        var resten = Directory.EnumerateFiles(map.Processen)
            .Select(bestand => (Bestand: bestand, Spoor: Lees(bestand)))
            .Where(rest => rest.Spoor is { } spoor && Systeem.Starttijd(spoor.Pid) == spoor.Starttijd)
            .Select(rest => (rest.Bestand, Spoor: rest.Spoor!.Value))
            .OrderByDescending(rest => rest.Spoor.Starttijd)
            .ToList();

        // Last started, first stopped: the order in which a run stops itself.
        foreach (var (bestand, spoor) in resten)
        {
            await Beeindig(Path.GetFileName(bestand), spoor);
        }

        foreach (var bestand in Directory.EnumerateFiles(map.Processen))
        {
            File.Delete(bestand);
        }

        return [.. resten.Select(rest => Path.GetFileName(rest.Bestand))];
    }

    private static (int Pid, long Starttijd)? Lees(string bestand)
    {
        var regels = File.ReadAllLines(bestand);
        return regels.Length == 2 && regels[1] == Systeem.Opstart ? Systeem.Ontleed(regels[0]) : null;
    }

    private static async Task Beeindig(string naam, (int Pid, long Starttijd) spoor)
    {
        // A server gets the gentle signal that its own stop would send: SIGINT is PostgreSQL's fast shutdown.
        Systeem.Stuur(spoor.Pid, naam == "postgres" ? Systeem.SIGINT : Systeem.SIGTERM);
        var grens = TimeProvider.System.GetTimestamp();
        while (Leeft(spoor) && TimeProvider.System.GetElapsedTime(grens) < Geduld)
        {
            await Task.Delay(50);
        }

        if (Leeft(spoor))
        {
            Systeem.Stuur(-spoor.Pid, Systeem.SIGKILL);
        }
    }

    private static bool Leeft((int Pid, long Starttijd) spoor) =>
        Systeem.Starttijd(spoor.Pid) == spoor.Starttijd && !Systeem.IsZombie(spoor.Pid);
}
