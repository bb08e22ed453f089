using System.Globalization;
using System.Net;
using System.Text;
using System.Text.Json;

namespace Gebiedswerking.Contracten.Bewijs;

/// <summary>
/// The text of a contract as a page that stands alone and prints well. Everything in the text is shown, also what is not known by
/// name here: what was signed must be readable.
/// </summary>
internal static class Contractblad
{
    private const string Stijl = """
        body{font:11pt/1.45 serif;max-width:44em;margin:2em auto;padding:0 1em;color:#000;background:#fff}h1{font-size:1.6em}h2,h3,h4{font-size:1.15em;margin:1.4em 0 .3em;break-after:avoid}
        section section{margin-left:1.2em}dl{display:grid;grid-template-columns:minmax(8em,14em) 1fr;gap:.15em 1em;margin:0}dt{font-weight:bold}dd{margin:0;overflow-wrap:anywhere;white-space:pre-wrap}
        footer{margin-top:2em;border-top:1px solid;padding-top:.6em}code{overflow-wrap:anywhere}@media print{body{margin:0;max-width:none}@page{margin:2cm}}
        """;

    private static readonly Dictionary<string, string> Woorden = new()
    {
        ["partijen"] = "Partij", ["verbintenissen"] = "Verbintenis", ["mijlpalen"] = "Mijlpaal", ["financiering"] = "Financiering", ["inhoud"] = "Inhoud",
        ["kbo"] = "KBO-nummer", ["nis"] = "NIS-code", ["id"] = "Nummer", ["contract"] = "Nummer van het contract", ["beslissendOrgaan"] = "Beslist door",
        ["voorbeeld"] = "Voorbeeldgegevens",
    };

    /// <summary>The page, UTF-8.</summary>
    /// <param name="tekst">Canonical text.</param>
    /// <param name="hash">Its hash.</param>
    public static byte[] Van(ReadOnlyMemory<byte> tekst, string hash)
    {
        using var document = JsonDocument.Parse(tekst);
        var inhoud = document.RootElement.GetProperty("inhoud");
        var titel = Veilig(inhoud.GetProperty("titel").GetString()!);
        var uit = new StringBuilder();
        uit.Append(CultureInfo.InvariantCulture, $"<!doctype html>\n<html lang=\"nl\">\n<head><meta charset=\"utf-8\"><meta name=\"viewport\" content=\"width=device-width\">");
        uit.Append("<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">");
        uit.Append(CultureInfo.InvariantCulture, $"<title>{titel}</title><style>{Stijl}</style></head>\n<body>\n<h1>{titel}</h1>\n");
        Schrijf(document.RootElement, 2, uit);
        uit.Append(CultureInfo.InvariantCulture, $"<footer><p>Dit is een leesbare weergave van contract.json. De partijen tekenden precies die tekst. De hash (SHA-256) ervan is <code>{hash}</code>.</p></footer>\n");
        uit.Append("</body>\n</html>\n");
        return Encoding.UTF8.GetBytes(uit.ToString());
    }

    private static void Schrijf(JsonElement wat, int diep, StringBuilder uit)
    {
        var leden = wat.EnumerateObject().ToList();
        var kort = leden.Where(l => !IsSamengesteld(l.Value)).ToList();
        if (kort.Count > 0)
        {
            uit.Append("<dl>\n");
            foreach (var lid in kort)
            {
                uit.Append(CultureInfo.InvariantCulture, $"<dt>{Veilig(Woord(lid.Name))}</dt><dd>{Veilig(Waarde(lid.Value))}</dd>\n");
            }

            uit.Append("</dl>\n");
        }

        foreach (var lid in leden.Where(l => IsSamengesteld(l.Value)))
        {
            var delen = lid.Value.ValueKind is JsonValueKind.Array ? lid.Value.EnumerateArray().ToList() : [lid.Value];
            for (var i = 0; i < delen.Count; i++)
            {
                var kop = Math.Min(diep, 6);
                var nummer = lid.Value.ValueKind is JsonValueKind.Array ? $" {i + 1}" : "";
                uit.Append(CultureInfo.InvariantCulture, $"<section><h{kop}>{Veilig(Woord(lid.Name))}{nummer}</h{kop}>\n");
                if (delen[i].ValueKind is JsonValueKind.Object)
                {
                    Schrijf(delen[i], diep + 1, uit);
                }
                else
                {
                    uit.Append(CultureInfo.InvariantCulture, $"<p>{Veilig(delen[i].GetRawText())}</p>\n");
                }

                uit.Append("</section>\n");
            }
        }
    }

    private static bool IsSamengesteld(JsonElement wat) => wat.ValueKind is JsonValueKind.Object
        || (wat.ValueKind is JsonValueKind.Array && wat.EnumerateArray().Any(e => e.ValueKind is JsonValueKind.Object or JsonValueKind.Array));

    private static string Waarde(JsonElement wat) => wat.ValueKind switch
    {
        JsonValueKind.Array => string.Join(", ", wat.EnumerateArray().Select(Waarde)),
        JsonValueKind.True => "ja",
        JsonValueKind.False => "neen",
        JsonValueKind.Null => "-",
        _ => wat.ToString(),
    };

    // What has no word of its own here: 'datumVanBesluit' reads as 'Datum van besluit'.
    private static string Woord(string naam) => Woorden.TryGetValue(naam, out var woord) ? woord
        : string.Concat(naam.Select((c, i) => i == 0 ? $"{char.ToUpperInvariant(c)}" : char.IsAsciiLetterUpper(c) ? $" {char.ToLowerInvariant(c)}" : $"{c}"));

    private static string Veilig(string tekst) => WebUtility.HtmlEncode(tekst);
}
