using System.Globalization;
using System.Text.RegularExpressions;

namespace Gebiedswerking.Contracten.Domein;

/// <summary>
/// The document number of a decision of the Vlaamse Regering, as <c>VR 2026 0910 DOC.1096/2</c>: year, day and month,
/// DOC. or MED., number, optional part, optional BIS, TER or QUATER. Another form is accepted with a warning.
/// </summary>
public static partial class VrBeslissing
{
    /// <summary>A sentence about what looks wrong; null when the number has the usual form and the date of the decision.</summary>
    public static string? Waarschuwing(string referentie, DateOnly datum)
    {
        if (Vorm().Match(referentie) is not { Success: true } delen
            || !DateOnly.TryParseExact($"{delen.Groups["jaar"].Value}{delen.Groups["dagmaand"].Value}", "yyyyddMM",
                CultureInfo.InvariantCulture, DateTimeStyles.None, out var dag))
        {
            return "Het nummer van de VR-beslissing heeft niet de gewone vorm, zoals \"VR 2026 0910 DOC.1096/2\". Kijk het na.";
        }

        return dag == datum ? null : $"Het nummer van de VR-beslissing hoort bij {dag:yyyy-MM-dd}, maar u vulde {datum:yyyy-MM-dd} in. Kijk het na.";
    }

    [GeneratedRegex(@"^VR (?<jaar>[0-9]{4}) (?<dagmaand>[0-9]{4}) (DOC|MED)\.[0-9]{1,5}(/[0-9]{1,3})?( ?(BIS|TER|QUATER))?\z", RegexOptions.CultureInvariant)]
    private static partial Regex Vorm();
}
