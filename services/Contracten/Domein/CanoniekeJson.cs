using System.Globalization;
using System.Text;
using System.Text.Json;

namespace Gebiedswerking.Contracten.Domein;

/// <summary>
/// Canonical JSON after RFC 8785 (JCS): members sorted by UTF-16 code units, numbers and strings as ECMAScript writes
/// them, no white space. Written by hand: the packages that exist for .NET are first versions of one author each.
/// </summary>
public static class CanoniekeJson
{
    private static readonly JsonDocumentOptions Streng = new() { AllowDuplicateProperties = false, MaxDepth = 64 };

    /// <summary>The canonical form, as UTF-8.</summary>
    /// <exception cref="JsonException">No valid JSON, a member twice, or a number beyond double precision.</exception>
    public static byte[] Van(ReadOnlyMemory<byte> utf8Json)
    {
        using var document = JsonDocument.Parse(utf8Json, Streng);
        var tekst = new StringBuilder();
        Schrijf(document.RootElement, tekst);
        return new UTF8Encoding(false, throwOnInvalidBytes: true).GetBytes(tekst.ToString());
    }

    private static void Schrijf(JsonElement waarde, StringBuilder uit)
    {
        switch (waarde.ValueKind)
        {
            case JsonValueKind.Object:
                SchrijfRij('{', '}', waarde.EnumerateObject().OrderBy(l => l.Name, StringComparer.Ordinal), uit, lid =>
                {
                    SchrijfTekst(lid.Name, uit);
                    uit.Append(':');
                    Schrijf(lid.Value, uit);
                });
                break;
            case JsonValueKind.Array:
                SchrijfRij('[', ']', waarde.EnumerateArray(), uit, lid => Schrijf(lid, uit));
                break;
            case JsonValueKind.String:
                SchrijfTekst(waarde.GetString()!, uit);
                break;
            case JsonValueKind.Number:
                uit.Append(Getal(waarde.GetDouble()));
                break;
            default:
                uit.Append(waarde.GetRawText());
                break;
        }
    }

    private static void SchrijfRij<T>(char open, char dicht, IEnumerable<T> leden, StringBuilder uit, Action<T> schrijf)
    {
        uit.Append(open);
        var eerste = true;
        foreach (var lid in leden)
        {
            if (!eerste)
            {
                uit.Append(',');
            }

            eerste = false;
            schrijf(lid);
        }

        uit.Append(dicht);
    }

    private static void SchrijfTekst(string tekst, StringBuilder uit)
    {
        uit.Append('"');
        foreach (var teken in tekst)
        {
            _ = teken switch
            {
                '"' => uit.Append("\\\""),
                '\\' => uit.Append("\\\\"),
                '\b' => uit.Append("\\b"),
                '\f' => uit.Append("\\f"),
                '\n' => uit.Append("\\n"),
                '\r' => uit.Append("\\r"),
                '\t' => uit.Append("\\t"),
                < ' ' => uit.Append(CultureInfo.InvariantCulture, $"\\u{(int)teken:x4}"),
                _ => uit.Append(teken),
            };
        }

        uit.Append('"');
    }

    /// <summary>A number as ECMAScript's Number::toString writes it (ECMA-262, 6.1.6.1.20); .NET gives the same shortest digits.</summary>
    internal static string Getal(double waarde)
    {
        if (!double.IsFinite(waarde))
        {
            throw new JsonException("a number beyond double precision has no canonical form");
        }

        if (waarde == 0)
        {
            return "0";
        }

        var (cijfers, n) = Ontleed(Math.Abs(waarde).ToString("R", CultureInfo.InvariantCulture));
        var k = cijfers.Length;
        var teken = waarde < 0 ? "-" : "";
        return teken + (n switch
        {
            _ when k <= n && n <= 21 => cijfers + new string('0', n - k),
            > 0 and <= 21 => $"{cijfers[..n]}.{cijfers[n..]}",
            > -6 and <= 0 => $"0.{new string('0', -n)}{cijfers}",
            _ => $"{cijfers[..1]}{(k > 1 ? "." + cijfers[1..] : "")}e{(n - 1 < 0 ? "-" : "+")}{Math.Abs(n - 1).ToString(CultureInfo.InvariantCulture)}",
        });
    }

    /// <summary>Significant digits and the place of the point, counted from the first digit.</summary>
    private static (string Cijfers, int Punt) Ontleed(string rond)
    {
        var e = rond.IndexOf('E', StringComparison.Ordinal);
        var exponent = e < 0 ? 0 : int.Parse(rond.AsSpan(e + 1), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture);
        var getal = e < 0 ? rond : rond[..e];
        var komma = getal.IndexOf('.', StringComparison.Ordinal);
        var geheel = komma < 0 ? getal : getal[..komma];
        var cijfers = komma < 0 ? getal : geheel + getal[(komma + 1)..];
        var nullen = cijfers.Length - cijfers.TrimStart('0').Length;
        return (cijfers.Trim('0'), geheel.Length + exponent - nullen);
    }
}
