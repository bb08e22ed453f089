using System.Diagnostics;
using Gebiedswerking.Proefbank;

namespace Gebiedswerking.Contracten.Tests.Hulp;

/// <summary>Runs a script with Node, as somebody does who checks a proof.</summary>
internal static class Knoop
{
    public static async Task<(int Code, string Uitvoer)> Voer(params IReadOnlyList<string> argumenten)
    {
        using var proces = Process.Start(new ProcessStartInfo("node", argumenten)
        {
            RedirectStandardOutput = true, RedirectStandardError = true, WorkingDirectory = Infrastructuur.InBron("."),
        })!;
        var fouten = proces.StandardError.ReadToEndAsync();
        var uitvoer = await proces.StandardOutput.ReadToEndAsync();
        await proces.WaitForExitAsync();
        return (proces.ExitCode, uitvoer + await fouten);
    }

    /// <summary>A script of these tests.</summary>
    public static string Script(string naam) => Infrastructuur.InBron($"tests/Contracten.Tests/Gegevens/bewijs/{naam}");
}
