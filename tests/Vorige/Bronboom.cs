using System.Runtime.CompilerServices;

namespace Gebiedswerking.Vorige;

/// <summary>The source tree in which this was built.</summary>
public static class Bronboom
{
    /// <summary>The folder of the recorded releases.</summary>
    public static string Uitgaven { get; } = Hier();

    /// <summary>The folder with the solution.</summary>
    public static string Wortel { get; } = Path.GetFullPath(Path.Combine(Uitgaven, "..", ".."));

    private static string Hier([CallerFilePath] string bestand = "") => Path.GetDirectoryName(bestand)!;
}
