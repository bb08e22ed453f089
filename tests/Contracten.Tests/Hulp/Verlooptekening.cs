using System.Runtime.CompilerServices;
using System.Text;
using Gebiedswerking.Proefbank;

namespace Gebiedswerking.Contracten.Tests.Hulp;

/// <summary>Draws a state machine as it was seen to run, and compares it with the part of services/Contracten/README.md that has its name.</summary>
internal static class Verlooptekening
{
    /// <param name="naam">Name of the part.</param>
    /// <param name="statussen">The states.</param>
    /// <param name="weigering">Code of the refusal; null when the command is allowed in that state.</param>
    /// <param name="naar">Gives the command in that state on a real contract; answers the state after it.</param>
    /// <param name="ook">What leads to another state without being a command, or only the last time; each as it was seen to run.</param>
    public static void Controleer<TStatus, TOpdracht>(
        string naam, IReadOnlyList<TStatus> statussen, Func<TStatus, TOpdracht, string?> weigering, Func<TStatus, TOpdracht, TStatus> naar,
        params IReadOnlyList<(TStatus Van, string Wat, TStatus Naar)> ook)
        where TStatus : struct, Enum where TOpdracht : struct, Enum
    {
        var opdrachten = Enum.GetValues<TOpdracht>();
        var pijlen = from status in statussen
                     from opdracht in opdrachten
                     where weigering(status, opdracht) is null
                     group opdracht by (Van: status, Naar: naar(status, opdracht)) into pijl
                     select $"    {pijl.Key.Van} --> {pijl.Key.Naar}: {string.Join(", ", pijl)}";
        var tekst = new StringBuilder("```mermaid\nstateDiagram-v2\n").Append($"    [*] --> {statussen[0]}\n").AppendJoin('\n', pijlen.Concat(ook.Select(o => $"    {o.Van} --> {o.Naar}: {o.Wat}"))).Append("\n```\n\n")
            .Append($"| | {string.Join(" | ", opdrachten)} |\n|---|{string.Concat(opdrachten.Select(_ => "---|"))}\n")
            .AppendJoin('\n', statussen.Select(s => $"| {s} | {string.Join(" | ", opdrachten.Select(o => weigering(s, o) is { } code ? $"`{code}`" : "yes"))} |"));
        Vergelijk(naam, tekst.ToString());
    }

    private static void Vergelijk(string naam, string tekst, [CallerFilePath] string hier = "")
    {
        const string Bladzijde = "../../../services/Contracten/README.md";
        var geheel = File.ReadAllText(Path.Combine(Path.GetDirectoryName(hier)!, Bladzijde)).ReplaceLineEndings("\n");
        var (begin, einde) = ($"<!-- {naam} -->\n", $"<!-- /{naam} -->");
        var (van, tot) = (geheel.IndexOf(begin, StringComparison.Ordinal), geheel.IndexOf(einde, StringComparison.Ordinal));
        (van >= 0 && tot > van).ShouldBeTrue($"{Bladzijde} has no part '{naam}'");
        Momentopname.Controleer($"{geheel[..(van + begin.Length)]}{tekst}\n{geheel[tot..]}", Bladzijde, hier);
    }
}
