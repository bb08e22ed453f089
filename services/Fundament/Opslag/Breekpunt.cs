using System.Collections.Concurrent;
using System.Diagnostics;

namespace Gebiedswerking.Fundament.Opslag;

/// <summary>
/// Named points at which a crash test lets the process die at once (SIGKILL), as a power cut would. Set with
/// <c>GEBIEDSWERKING_BREEKPUNT=name[:n]</c> for the n-th hit; a process outside Development refuses to start with it.
/// </summary>
public static class Breekpunt
{
    /// <summary>Name of the environment variable.</summary>
    public const string Variabele = "GEBIEDSWERKING_BREEKPUNT";

    /// <summary>The point between appending and committing.</summary>
    public const string NaToevoegen = "schrijven-na-toevoegen";

    /// <summary>All names, in the order of the steps.</summary>
    public static IReadOnlyList<string> Namen { get; } =
    [
        "schrijven-na-vergrendelen", NaToevoegen, "schrijven-na-vastleggen",
        "uitgifte-na-nummeren", "uitgifte-na-vastleggen", "uitgifte-na-publiceren", "uitgifte-na-noteren",
        "ontvangst-na-vergrendelen", "ontvangst-na-verwerken", "ontvangst-na-vastleggen",
    ];

    // After Namen: static fields are initialised in the order in which they stand.
    private static readonly (string Naam, int Keer)? Gezet = Lees(Environment.GetEnvironmentVariable(Variabele));
    private static readonly ConcurrentDictionary<string, int> Geraakt = [];

    /// <summary>True when one is set.</summary>
    public static bool IsGezet => Gezet is not null;

    /// <summary>True when it is this one.</summary>
    public static bool IsGezetOp(string naam) => Gezet?.Naam == naam;

    /// <summary>Dies here when this point is set and its turn has come.</summary>
    public static void Raak(string naam)
    {
        if (Gezet is { } g && g.Naam == naam && Geraakt.AddOrUpdate(naam, 1, (_, n) => n + 1) == g.Keer)
        {
            Process.GetCurrentProcess().Kill();
            Thread.Sleep(Timeout.Infinite); // the signal arrives; no further step may happen
        }
    }

    private static (string, int)? Lees(string? waarde)
    {
        if (string.IsNullOrEmpty(waarde))
        {
            return null;
        }

        var delen = waarde.Split(':');
        return Namen.Contains(delen[0])
            ? (delen[0], delen.Length > 1 ? int.Parse(delen[1], System.Globalization.CultureInfo.InvariantCulture) : 1)
            : throw new InvalidOperationException($"{Variabele}: unknown point {delen[0]}; known are {string.Join(", ", Namen)}");
    }
}
