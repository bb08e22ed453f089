using System.Text.Json;
using System.Text.Json.Nodes;
using Gebiedswerking.Berichten.Contracten;

namespace Gebiedswerking.Contracten.Domein;

/// <summary>
/// The differences between two texts, value by value. Parts are matched by their identity, so that a promise that moves down is no
/// change. It walks the text as it is hashed: a field that is added later is compared without anybody thinking of it.
/// </summary>
internal static class Avenantverschil
{
    private static readonly string[] Sleutels = ["id", "kbo", "partij"];

    /// <summary>What changes, in the order of the new text; what was taken away comes last within its list.</summary>
    public static IReadOnlyList<Avenantwijziging> Tussen(Contractinhoud oud, Contractinhoud nieuw)
    {
        var wijzigingen = new List<Avenantwijziging>();
        Vergelijk("", Boom(oud), Boom(nieuw), wijzigingen);
        return wijzigingen;
    }

    private static JsonNode? Boom(Contractinhoud inhoud) => JsonSerializer.SerializeToNode(inhoud, Contracttekst.Vorm);

    private static void Vergelijk(string plaats, JsonNode? oud, JsonNode? nieuw, List<Avenantwijziging> uit)
    {
        if (oud is JsonObject || nieuw is JsonObject)
        {
            var (links, rechts) = (oud as JsonObject, nieuw as JsonObject);
            foreach (var naam in (rechts ?? []).Select(l => l.Key).Union((links ?? []).Select(l => l.Key)))
            {
                Vergelijk(plaats.Length == 0 ? naam : $"{plaats}.{naam}", links?[naam], rechts?[naam], uit);
            }
        }
        else if (oud is JsonArray || nieuw is JsonArray)
        {
            VergelijkLijst(plaats, oud as JsonArray ?? [], nieuw as JsonArray ?? [], uit);
        }
        else if (!JsonNode.DeepEquals(oud, nieuw))
        {
            var soort = oud is null ? Wijzigingssoort.Toegevoegd : nieuw is null ? Wijzigingssoort.Verwijderd : Wijzigingssoort.Gewijzigd;
            uit.Add(new Avenantwijziging(plaats, soort, oud?.ToString(), nieuw?.ToString()));
        }
    }

    private static void VergelijkLijst(string plaats, JsonArray oud, JsonArray nieuw, List<Avenantwijziging> uit)
    {
        var over = Sleutel(oud).Zip(oud, (sleutel, rij) => (sleutel, rij)).Select((r, i) => (r.sleutel, r.rij, i)).ToDictionary(r => r.sleutel);
        foreach (var (sleutel, i) in Sleutel(nieuw).Select((s, i) => (s, i)))
        {
            over.Remove(sleutel, out var was);
            Vergelijk($"{plaats}[{i}]", was.rij, nieuw[i], uit);
        }

        foreach (var (_, rij, i) in over.Values.OrderBy(r => r.i))
        {
            Vergelijk($"{plaats}[{i}]", rij, null, uit);
        }
    }

    /// <summary>What tells each row from the others: its identity or its own value, and which one of these it is.</summary>
    private static IEnumerable<(string Waarde, int Hoeveelste)> Sleutel(JsonArray rijen)
    {
        var gezien = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var rij in rijen)
        {
            var waarde = (rij is JsonObject lid ? Sleutels.Select(s => lid[s]?.ToString()).FirstOrDefault(s => s is not null) : rij?.ToString()) ?? "";
            yield return (waarde, gezien[waarde] = gezien.GetValueOrDefault(waarde) + 1);
        }
    }
}
