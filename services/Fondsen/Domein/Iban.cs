using System.Globalization;

namespace Gebiedswerking.Fondsen.Domein;

/// <summary>
/// An account number of a bank in a country of SEPA: length and structure of its country, and check digits (mod 97). Source: ISO 13616,
/// the IBAN registry, and the list of SEPA countries of the European Payments Council.
/// </summary>
public sealed record Iban
{
    private const int Deler = 97;

    /// <summary>Per country the structure after the check digits, as the registry writes it: n digits, a capitals, c both.</summary>
    private static readonly Dictionary<string, (int Aantal, char Soort)[]> Landen = new Dictionary<string, string>
    {
        ["AD"] = "8n12c", ["AL"] = "8n16c", ["AT"] = "16n", ["BE"] = "12n", ["BG"] = "4a6n8c", ["CH"] = "5n12c", ["CY"] = "8n16c", ["CZ"] = "20n",
        ["DE"] = "18n", ["DK"] = "14n", ["EE"] = "16n", ["ES"] = "20n", ["FI"] = "14n", ["FR"] = "10n11c2n", ["GB"] = "4a14n", ["GI"] = "4a15c",
        ["GR"] = "7n16c", ["HR"] = "17n", ["HU"] = "24n", ["IE"] = "4a14n", ["IS"] = "22n", ["IT"] = "1a10n12c", ["LI"] = "5n12c", ["LT"] = "16n",
        ["LU"] = "3n13c", ["LV"] = "4a13c", ["MC"] = "10n11c2n", ["MD"] = "20c", ["ME"] = "18n", ["MK"] = "3n10c2n", ["MT"] = "4a5n18c", ["NL"] = "4a10n",
        ["NO"] = "11n", ["PL"] = "24n", ["PT"] = "21n", ["RO"] = "4a16c", ["RS"] = "18n", ["SE"] = "20n", ["SI"] = "15n", ["SK"] = "20n",
        ["SM"] = "1a10n12c", ["VA"] = "18n",
    }.ToDictionary(l => l.Key, l => Delen(l.Value));

    private Iban(string waarde) => Waarde = waarde;

    /// <summary>Capitals and digits, without spaces.</summary>
    public string Waarde { get; }

    /// <summary>The last four characters: enough to recognise it, too little to use it.</summary>
    public string Slot => Waarde[^4..];

    /// <summary>Reads a number, with or without spaces, in capitals or not.</summary>
    /// <param name="tekst">What somebody wrote.</param>
    /// <param name="iban">The number; null when it is none.</param>
    public static bool Probeer(string? tekst, out Iban? iban)
    {
        iban = null;
        if (tekst is not { Length: <= 60 })
        {
            return false;
        }

        var waarde = tekst.Replace(" ", "", StringComparison.Ordinal).ToUpperInvariant();
        if (waarde.Length < 5 || !Landen.TryGetValue(waarde[..2], out var delen) || !Past(waarde.AsSpan(4), delen)
            || !char.IsAsciiDigit(waarde[2]) || !char.IsAsciiDigit(waarde[3]) || Rest(waarde) != 1 || waarde[2..4] is "00" or "01" or "99")
        {
            return false;
        }

        iban = new Iban(waarde);
        return true;
    }

    /// <summary>Makes a number that is known to be right.</summary>
    /// <exception cref="FormatException">It is none.</exception>
    public static Iban Van(string tekst) => Probeer(tekst, out var iban) ? iban! : throw new FormatException("no IBAN of a SEPA country");

    /// <summary>Only its end, so that no log or message shows the number.</summary>
    public override string ToString() => $"…{Slot}";

    private static bool Past(ReadOnlySpan<char> rest, (int Aantal, char Soort)[] delen)
    {
        foreach (var (aantal, soort) in delen)
        {
            if (rest.Length < aantal)
            {
                return false;
            }

            foreach (var teken in rest[..aantal])
            {
                if (!(soort switch { 'n' => char.IsAsciiDigit(teken), 'a' => char.IsAsciiLetterUpper(teken), _ => char.IsAsciiDigit(teken) || char.IsAsciiLetterUpper(teken) }))
                {
                    return false;
                }
            }

            rest = rest[aantal..];
        }

        return rest.IsEmpty;
    }

    /// <summary>The number with its first four characters behind and letters as 10 to 35, modulo 97.</summary>
    private static int Rest(string waarde)
    {
        var rest = 0;
        foreach (var teken in waarde[4..] + waarde[..4])
        {
            rest = char.IsAsciiDigit(teken) ? (rest * 10 + (teken - '0')) % Deler : (rest * 100 + (teken - 'A' + 10)) % Deler;
        }

        return rest;
    }

    private static (int, char)[] Delen(string structuur)
    {
        var delen = new List<(int, char)>();
        var begin = 0;
        for (var i = 0; i < structuur.Length; i++)
        {
            if (!char.IsAsciiDigit(structuur[i]))
            {
                delen.Add((int.Parse(structuur.AsSpan(begin, i - begin), CultureInfo.InvariantCulture), structuur[i]));
                begin = i + 1;
            }
        }

        return [.. delen];
    }
}
