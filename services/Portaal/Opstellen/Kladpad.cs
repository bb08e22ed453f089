using System.Globalization;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace Gebiedswerking.Portaal.Opstellen;

/// <summary>Places in a contract that is being written, as <c>verbintenissen[0].mijlpalen[1].bewijs</c>.</summary>
internal static partial class Kladpad
{
    /// <summary>The first name of a place.</summary>
    public static string Begin(string pad) => pad.Split('.', '[')[0];

    /// <summary>Anchor of a place on a page.</summary>
    public static string Anker(string pad) => pad.Replace("[", "-", StringComparison.Ordinal).Replace("]", "", StringComparison.Ordinal).Replace('.', '-');

    /// <summary>The value at a place; null when there is none.</summary>
    public static JsonNode? Lees(JsonObject inhoud, string pad)
    {
        JsonNode? hier = inhoud;
        foreach (var (naam, nummer) in Stappen(pad))
        {
            hier = (hier as JsonObject)?[naam];
            hier = nummer is { } n ? hier is JsonArray rij && n < rij.Count ? rij[n] : null : hier;
        }

        return hier;
    }

    /// <summary>The text at a place; empty when there is none.</summary>
    public static string Tekst(JsonObject inhoud, string pad) => Lees(inhoud, pad) is JsonValue waarde ? $"{waarde}" : "";

    /// <summary>The list at a place; empty when there is none.</summary>
    public static JsonArray Rijen(JsonObject inhoud, string pad) => Lees(inhoud, pad) as JsonArray ?? [];

    /// <summary>Puts a value at a place. Objects on the way are made; a row that is not there is not.</summary>
    public static void Zet(JsonObject inhoud, string pad, JsonNode? waarde)
    {
        var stappen = Stappen(pad).ToList();
        var hier = inhoud;
        foreach (var (naam, nummer) in stappen.SkipLast(1))
        {
            var volgend = hier[naam];
            if (nummer is { } n)
            {
                if (volgend is not JsonArray rij || n >= rij.Count || rij[n] is not JsonObject binnen)
                {
                    return;
                }

                hier = binnen;
            }
            else if (volgend is JsonObject binnen)
            {
                hier = binnen;
            }
            else
            {
                var nieuw = new JsonObject();
                hier[naam] = nieuw;
                hier = nieuw;
            }
        }

        hier[stappen[^1].Naam] = waarde;
    }

    private static IEnumerable<(string Naam, int? Nummer)> Stappen(string pad) => pad.Split('.').Select(stap => Stap().Match(stap) is { Success: true } m
        ? (m.Groups[1].Value, (int?)int.Parse(m.Groups[2].Value, CultureInfo.InvariantCulture)) : (stap, null));

    [GeneratedRegex(@"^(\w+)\[(\d{1,4})\]$")]
    private static partial Regex Stap();
}
