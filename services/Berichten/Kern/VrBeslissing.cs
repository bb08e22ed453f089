using System.Globalization;
using System.Text.RegularExpressions;

namespace Gebiedswerking.Berichten;

/// <summary>
/// A decision of the Vlaamse Regering. Its document number usually reads <c>VR 2026 0910 DOC.1096/2</c>: year, day and
/// month, DOC. or MED., number, optional part, optional BIS, TER or QUATER. Another form is accepted with a warning.
/// Source: domein.md, "VR-beslissing".
/// </summary>
/// <param name="Datum">Day of the decision (Europe/Brussels).</param>
/// <param name="Nummer">Document number.</param>
public sealed partial record VrBeslissing(DateOnly Datum, string Nummer)
{
    /// <summary>A Dutch sentence about what looks wrong; null when the number has the usual form and the date of the decision.</summary>
    public static string? Waarschuwing(string nummer, DateOnly datum)
    {
        if (Vorm().Match(nummer) is not { Success: true } delen
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
