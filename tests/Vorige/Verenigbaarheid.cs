using System.Text.Json;
using System.Text.Json.Nodes;

namespace Gebiedswerking.Vorige;

/// <summary>
/// Can the previous release read what today's writes, and today's what the previous one wrote? Only an optional property may be new: a
/// reader skips what it does not know, and fills in what was not there. Anything else needs a new shape number, at which an old reader stops.
/// </summary>
public static class Verenigbaarheid
{
    /// <summary>What does not fit; empty when both read each other.</summary>
    /// <param name="oud">Shape in the previous release.</param>
    /// <param name="nu">Shape of today.</param>
    /// <param name="pad">Where we are.</param>
    public static IEnumerable<string> Vergelijk(JsonNode? oud, JsonNode? nu, string pad = "$")
    {
        if (oud is not JsonObject o || nu is not JsonObject n)
        {
            return JsonNode.DeepEquals(oud, nu) ? [] : [$"{pad}: was {Kort(oud)}, is {Kort(nu)}"];
        }

        return
        [
            .. Waarden(o, n, pad),
            .. Eigenschappen(o, n, pad),
            .. new[] { "items", "additionalProperties" }.Where(k => o[k] is not null || n[k] is not null).SelectMany(k => Vergelijk(o[k], n[k], $"{pad}[]")),
        ];
    }

    /// <summary>What an example of the previous release has and one of today has not, or as another kind.</summary>
    public static IEnumerable<string> VergelijkVoorbeeld(JsonNode? oud, JsonNode? nu, string pad = "$") => (oud, nu) switch
    {
        (null, _) or (_, null) => [],
        (JsonObject o, JsonObject n) => o.SelectMany(p => n.ContainsKey(p.Key) ? VergelijkVoorbeeld(p.Value, n[p.Key], $"{pad}.{p.Key}") : [$"{pad}.{p.Key}: is weg"]),
        (JsonArray { Count: > 0 } o, JsonArray { Count: > 0 } n) => VergelijkVoorbeeld(o[0], n[0], $"{pad}[]"),
        _ => Soort(oud) == Soort(nu) ? [] : [$"{pad}: was {Soort(oud)}, is {Soort(nu)}"],
    };

    private static IEnumerable<string> Waarden(JsonObject oud, JsonObject nu, string pad)
    {
        foreach (var sleutel in oud.Select(p => p.Key).Union(nu.Select(p => p.Key)).Except(["properties", "required", "items", "additionalProperties", "default", "description", "title"]))
        {
            if (Verzameling(oud[sleutel]) is var was && Verzameling(nu[sleutel]) is var nieuw && !was.SetEquals(nieuw))
            {
                yield return $"{pad}: {sleutel} was {string.Join('/', was)}, is {string.Join('/', nieuw)}";
            }
        }
    }

    private static IEnumerable<string> Eigenschappen(JsonObject oud, JsonObject nu, string pad)
    {
        var (was, wordt) = (oud["properties"]?.AsObject() ?? [], nu["properties"]?.AsObject() ?? []);
        var (moest, moet) = (Verzameling(oud["required"]), Verzameling(nu["required"]));
        return
        [
            .. was.Where(p => !wordt.ContainsKey(p.Key)).Select(p => $"{pad}.{p.Key}: is weg"),
            .. was.Where(p => wordt.ContainsKey(p.Key)).SelectMany(p => Vergelijk(p.Value, wordt[p.Key], $"{pad}.{p.Key}")),
            .. moet.Where(naam => !moest.Contains(naam)).Select(naam => $"{pad}.{naam}: moet er nu zijn, en stond niet altijd in het logboek"),
        ];
    }

    private static HashSet<string> Verzameling(JsonNode? knoop) => knoop switch
    {
        null => [],
        JsonArray rij => [.. rij.Select(Kort)],
        _ => [Kort(knoop)],
    };

    private static string Kort(JsonNode? knoop) => knoop is JsonValue waarde && waarde.GetValueKind() == JsonValueKind.String ? (string)waarde! : knoop?.ToJsonString(Vormen.Json) ?? "null";

    private static string Soort(JsonNode knoop) => knoop.GetValueKind() is JsonValueKind.True or JsonValueKind.False ? "Boolean" : knoop.GetValueKind().ToString();
}
