using System.Text.Json;

namespace Gebiedswerking.Programmas.Gebieden;

/// <summary>An area on the map: the properties of a geometry, and the line on which they stand.</summary>
internal sealed record Kaartvlak(int Regel, string Laag, IReadOnlyDictionary<string, string> Eigenschappen)
{
    public string this[string naam] => Eigenschappen.GetValueOrDefault(naam, "");
}

/// <summary>Reads gebieden.topojson, as far as it says which areas are on it.</summary>
internal static class Kaartbestand
{
    public const string Naam = "gebieden.topojson";

    public static IReadOnlyList<Kaartvlak>? Lees(string map, Problemen problemen)
    {
        if (Tekstbestand.Lees(map, Naam, problemen) is not { } bytes)
        {
            return null;
        }

        try
        {
            using (var document = JsonDocument.Parse(bytes))
            {
                var wortel = document.RootElement;
                var isKaart = wortel.ValueKind == JsonValueKind.Object && wortel.TryGetProperty("type", out var soort)
                    && soort.ValueKind == JsonValueKind.String && soort.ValueEquals("Topology")
                    && wortel.TryGetProperty("arcs", out var bogen) && bogen.ValueKind == JsonValueKind.Array
                    && wortel.TryGetProperty("objects", out var lagen) && lagen.ValueKind == JsonValueKind.Object;
                if (!problemen.Eis(isKaart, Naam, 1, "dit is geen TopoJSON: type Topology, arcs en objects worden verwacht."))
                {
                    return null;
                }
            }

            return [.. Vlakken(bytes)];
        }
        catch (JsonException fout)
        {
            problemen.Eis(false, Naam, (int)(fout.LineNumber ?? 0) + 1, "dit is geen geldige JSON.");
            return null;
        }
    }

    // By hand over the tokens, because only the reader knows where something stands:
    // objects > {laag} > geometries > [] > properties.
    private static List<Kaartvlak> Vlakken(ReadOnlySpan<byte> bytes)
    {
        var vlakken = new List<Kaartvlak>();
        var lezer = new Utf8JsonReader(bytes);
        var (wortel, laag, lid) = ("", "", "");
        var (regel, geteldTot) = (1, 0);
        while (lezer.Read())
        {
            if (lezer.TokenType != JsonTokenType.PropertyName)
            {
                continue;
            }

            switch (lezer.CurrentDepth)
            {
                case 1:
                    wortel = lezer.GetString()!;
                    break;
                case 2:
                    laag = lezer.GetString()!;
                    break;
                case 3:
                    lid = lezer.GetString()!;
                    break;
                case 5 when wortel == "objects" && lid == "geometries" && lezer.ValueTextEquals("properties"):
                    regel += bytes[geteldTot..(int)lezer.TokenStartIndex].Count((byte)'\n');
                    geteldTot = (int)lezer.TokenStartIndex;
                    lezer.Read();
                    vlakken.Add(new Kaartvlak(regel, laag, Eigenschappen(JsonElement.ParseValue(ref lezer))));
                    break;
            }
        }

        return vlakken;
    }

    private static Dictionary<string, string> Eigenschappen(JsonElement eigenschappen) => eigenschappen.ValueKind == JsonValueKind.Object
        ? eigenschappen.EnumerateObject().Where(e => e.Value.ValueKind == JsonValueKind.String)
            .DistinctBy(e => e.Name).ToDictionary(e => e.Name, e => e.Value.GetString()!)
        : [];
}
