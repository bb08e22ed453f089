using System.Diagnostics;

namespace Gebiedswerking.Lokaal.Processen;

/// <summary>What a short command answered.</summary>
internal sealed record Uitkomst(int Code, string Uitvoer)
{
    public bool Gelukt => Code == 0;

    /// <summary>The last lines, joined to fit in one sentence.</summary>
    public string Slot(int regels = 3) =>
        string.Join(" | ", Uitvoer.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).TakeLast(regels));
}

/// <summary>Runs a command to its end and keeps what it said.</summary>
internal static class Opdrachtregel
{
    public static async Task<Uitkomst> Voer(string programma, IEnumerable<string> argumenten, string? map = null,
        IReadOnlyDictionary<string, string?>? omgeving = null, CancellationToken stop = default)
    {
        var info = new ProcessStartInfo(programma, argumenten)
        {
            WorkingDirectory = map ?? "/",
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (var (naam, waarde) in omgeving ?? new Dictionary<string, string?>())
        {
            info.Environment[naam] = waarde;
        }

        using var proces = Process.Start(info) ?? throw new Startfout($"{programma} kan niet gestart worden.");
        proces.StandardInput.Close();
        var uitvoer = proces.StandardOutput.ReadToEndAsync(CancellationToken.None);
        var fouten = proces.StandardError.ReadToEndAsync(CancellationToken.None);
        try
        {
            await proces.WaitForExitAsync(stop);
        }
        catch (OperationCanceledException)
        {
            proces.Kill(entireProcessTree: true);
            await proces.WaitForExitAsync(CancellationToken.None);
            throw;
        }

        return new Uitkomst(proces.ExitCode, await uitvoer + await fouten);
    }
}
