using System.Runtime.CompilerServices;

namespace Gebiedswerking.Proefbank;

/// <summary>
/// Compares a text with a committed file, so that a change of a public contract shows up in review. Only
/// MOMENTOPNAME_BIJWERKEN=1 writes the file; otherwise what came is put beside it as .ontvangen (ignored by git).
/// </summary>
public static class Momentopname
{
    /// <param name="tekst">What is now true.</param>
    /// <param name="bestand">The committed file, relative to the source file of the test.</param>
    /// <param name="test">Filled in by the compiler.</param>
    public static void Controleer(string tekst, string bestand, [CallerFilePath] string test = "")
    {
        var pad = Path.GetFullPath(Path.Combine(Path.GetDirectoryName(test)!, bestand));
        var ontvangen = Gelijkvormig(tekst);
        var verwacht = File.Exists(pad) ? Gelijkvormig(File.ReadAllText(pad)) : null;
        if (verwacht == ontvangen)
        {
            File.Delete(pad + ".ontvangen");
            return;
        }

        if (Environment.GetEnvironmentVariable("MOMENTOPNAME_BIJWERKEN") == "1")
        {
            Directory.CreateDirectory(Path.GetDirectoryName(pad)!);
            File.WriteAllText(pad, ontvangen);
            File.Delete(pad + ".ontvangen");
            return;
        }

        Directory.CreateDirectory(Path.GetDirectoryName(pad)!);
        File.WriteAllText(pad + ".ontvangen", ontvangen);
        throw new MomentopnameVerschilt(
            $"{pad} {(verwacht is null ? "bestaat nog niet" : "verschilt: " + EersteVerschil(verwacht, ontvangen))}\n" +
            $"Gewild? Draai de test met MOMENTOPNAME_BIJWERKEN=1 en neem het bestand op in de wijziging.");
    }

    private static string EersteVerschil(string verwacht, string ontvangen)
    {
        var (links, rechts) = (verwacht.Split('\n'), ontvangen.Split('\n'));
        var regel = 0;
        while (regel < links.Length && regel < rechts.Length && links[regel] == rechts[regel])
        {
            regel++;
        }

        return $"regel {regel + 1}\n  verwacht:  {links.ElementAtOrDefault(regel)}\n  ontvangen: {rechts.ElementAtOrDefault(regel)}";
    }

    /// <summary>Line ends and the last empty line depend on the machine and the editor, not on the contract.</summary>
    private static string Gelijkvormig(string tekst) => tekst.ReplaceLineEndings("\n").TrimEnd('\n') + "\n";
}

/// <summary>The text is not the committed one.</summary>
public sealed class MomentopnameVerschilt(string uitleg) : Exception(uitleg);
