using System.Globalization;
using System.Text;

namespace Gebiedswerking.Fondsen.Domein;

/// <summary>Text in the characters that every bank of SEPA takes. Source: European Payments Council, EPC217-08.</summary>
public static class Sepatekst
{
    private static readonly Dictionary<char, string> Anders = new()
    {
        ['ß'] = "ss", ['æ'] = "ae", ['Æ'] = "AE", ['ø'] = "o", ['Ø'] = "O", ['œ'] = "oe", ['Œ'] = "OE", ['ł'] = "l", ['Ł'] = "L", ['đ'] = "d", ['Đ'] = "D",
        ['&'] = "+", ['’'] = "'", ['‘'] = "'", ['–'] = "-", ['—'] = "-", ['€'] = "EUR",
    };

    /// <summary>The text without accents, other characters as a space, spaces once, at most so many characters; empty when nothing is left.</summary>
    /// <param name="tekst">Any text.</param>
    /// <param name="hoogstens">Most characters.</param>
    public static string Van(string tekst, int hoogstens)
    {
        var uit = new StringBuilder(tekst.Length);
        foreach (var teken in string.Concat(tekst.Select(t => Anders.GetValueOrDefault(t, $"{t}"))).Normalize(NormalizationForm.FormD))
        {
            if (CharUnicodeInfo.GetUnicodeCategory(teken) != UnicodeCategory.NonSpacingMark)
            {
                uit.Append(IsToegelaten(teken) ? teken : ' ');
            }
        }

        // A slash at the start, at the end or twice in a row is a code of the banks.
        var schoon = string.Join(' ', uit.ToString().Split([' ', '/'], StringSplitOptions.RemoveEmptyEntries));
        return schoon.Length > hoogstens ? schoon[..hoogstens].TrimEnd() : schoon;
    }

    /// <summary>Is this one of the characters that every bank takes?</summary>
    public static bool IsToegelaten(char teken) => char.IsAsciiLetterOrDigit(teken) || "/-?:().,'+ ".Contains(teken, StringComparison.Ordinal);
}
