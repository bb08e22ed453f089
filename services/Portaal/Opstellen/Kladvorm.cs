using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Gebiedswerking.Portaal.Opstellen;

/// <summary>Between what people type and what the service for contracts is asked: days, amounts and numbers. What is not asked on a page stays as it was.</summary>
internal static class Kladvorm
{
    private static readonly HashSet<string> Dagen = Namen(Vaksoort.Dag);
    private static readonly HashSet<string> Getallen = Namen(Vaksoort.Getal);

    /// <summary>What to ask the service for contracts, and what is wrong before it is asked.</summary>
    public static (JsonObject Voorstel, Dictionary<string, string[]> Fouten) Voorstel(JsonObject inhoud)
    {
        var fouten = new Dictionary<string, string[]>();
        var voorstel = Object(inhoud, "", fouten);
        foreach (var verbintenis in Kladpad.Rijen(voorstel, "verbintenissen").OfType<JsonObject>())
        {
            verbintenis["bedrag"] = Euro(Som(Kladpad.Rijen(verbintenis, "mijlpalen")));
        }

        return (voorstel, fouten);
    }

    /// <summary>A text of the service for contracts, as people type it.</summary>
    public static JsonObject Klad(JsonObject tekst)
    {
        var klad = tekst.DeepClone().AsObject();
        var nummers = Kladpad.Rijen(klad, "verbintenissen").Select((v, i) => ($"{v!["id"]}", $"{i + 1}")).ToDictionary(p => p.Item1, p => p.Item2);
        foreach (var verbintenis in Kladpad.Rijen(klad, "verbintenissen").OfType<JsonObject>().Where(v => v["hangtAfVan"] is JsonArray))
        {
            verbintenis["hangtAfVan"] = new JsonArray([.. verbintenis["hangtAfVan"]!.AsArray().Select(id => (JsonNode)nummers[$"{id}"])]);
        }

        Leesbaar(klad);
        return klad;
    }

    /// <summary>The same text, in which only parts of that other text keep their number: the others are new.</summary>
    public static JsonObject MetNummersVan(JsonObject klad, JsonElement tekst)
    {
        var bekend = new HashSet<string>();
        Leer(tekst);
        var uit = klad.DeepClone().AsObject();
        Vergeet(uit);
        return uit;

        void Leer(JsonElement wat)
        {
            foreach (var veld in wat.ValueKind is JsonValueKind.Object ? wat.EnumerateObject().Select(v => (v.Name, v.Value))
                : wat.ValueKind is JsonValueKind.Array ? wat.EnumerateArray().Select(v => ("", v)) : [])
            {
                if (veld.Item1 == "id")
                {
                    bekend.Add($"{veld.Item2}");
                }

                Leer(veld.Item2);
            }
        }

        void Vergeet(JsonNode? wat)
        {
            if (wat is JsonObject deel)
            {
                if (deel["id"] is { } id && !bekend.Contains($"{id}"))
                {
                    deel.Remove("id");
                }

                deel.ToList().ForEach(v => Vergeet(v.Value));
            }
            else if (wat is JsonArray rij)
            {
                rij.ToList().ForEach(Vergeet);
            }
        }
    }

    /// <summary>What was sent for a field, as it is kept.</summary>
    public static string Getypt(Vak vak, string? tekst)
    {
        var kaal = (tekst ?? "").Replace("\r\n", "\n", StringComparison.Ordinal).Trim();
        var zonder = vak.Soort is Vaksoort.Kbo ? kaal.Replace(".", "", StringComparison.Ordinal).Replace(" ", "", StringComparison.Ordinal) : kaal;
        return zonder.Length == 10 && zonder.All(char.IsAsciiDigit) ? zonder : kaal;
    }

    /// <summary>What the amounts of rows are together, as far as they are amounts.</summary>
    public static decimal Som(IEnumerable<JsonNode?> rijen) => rijen.OfType<JsonObject>().Sum(r => Taal.LeesBedrag(Kladpad.Tekst(r, "bedrag")) ?? 0);

    private static JsonObject Object(JsonObject wat, string plaats, Dictionary<string, string[]> fouten)
    {
        var uit = new JsonObject();
        foreach (var (naam, waarde) in wat)
        {
            var hier = plaats.Length == 0 ? naam : $"{plaats}.{naam}";
            switch (waarde)
            {
                case JsonObject binnen when Object(binnen, hier, fouten) is { Count: > 0 } vol:
                    uit[naam] = vol;
                    break;
                case JsonArray { Count: > 0 } rij:
                    uit[naam] = new JsonArray([.. rij.Select((e, i) => e is JsonObject o ? Object(o, $"{hier}[{i}]", fouten) : Blad("", $"{e}", hier, fouten))]);
                    break;
                case JsonValue when Blad(naam, waarde, hier, fouten) is { } blad:
                    uit[naam] = blad;
                    break;
            }
        }

        // what depends on others is named by their place in the list
        if (uit["hangtAfVan"] is JsonArray nummers)
        {
            uit["hangtAfVan"] = new JsonArray([.. nummers.Select(n => int.TryParse($"{n}", NumberStyles.None, CultureInfo.InvariantCulture, out var nummer) ? (JsonNode)nummer : null)]);
        }

        return uit;
    }

    private static JsonNode? Blad(string naam, JsonNode waarde, string hier, Dictionary<string, string[]> fouten)
    {
        if (waarde.GetValueKind() is not JsonValueKind.String)
        {
            return waarde.DeepClone();
        }

        var tekst = $"{waarde}";
        return tekst.Length == 0 ? null
            : Dagen.Contains(naam) ? Anders(Taal.LeesDag(tekst) is { } dag ? dag.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) : null, "Schrijf een datum, bijvoorbeeld 12/01/2026.")
            : naam == "bedrag" ? Anders(Taal.LeesBedrag(tekst) is { } bedrag ? Euro(bedrag) : null, "Schrijf een bedrag van nul of meer, bijvoorbeeld 1.250,50.")
            : Getallen.Contains(naam) ? Anders(int.TryParse(tekst, NumberStyles.None, CultureInfo.InvariantCulture, out var getal) ? getal : null, "Schrijf een geheel getal, bijvoorbeeld 90.")
            : tekst;

        JsonNode? Anders(JsonNode? gelezen, string zin)
        {
            if (gelezen is null)
            {
                fouten[hier] = [zin];
            }

            return gelezen;
        }
    }

    private static void Leesbaar(JsonObject wat)
    {
        foreach (var (naam, waarde) in wat.ToList())
        {
            switch (waarde)
            {
                case JsonObject binnen:
                    Leesbaar(binnen);
                    break;
                case JsonArray rij:
                    rij.OfType<JsonObject>().ToList().ForEach(Leesbaar);
                    break;
                case JsonValue when naam == "bedrag" && decimal.TryParse($"{waarde}", NumberStyles.Number, CultureInfo.InvariantCulture, out var bedrag):
                    wat[naam] = Taal.Bedrag(bedrag);
                    break;
                case JsonValue when Getallen.Contains(naam):
                    wat[naam] = $"{waarde}";
                    break;
            }
        }
    }

    private static string Euro(decimal bedrag) => bedrag.ToString("0.00", CultureInfo.InvariantCulture);

    private static HashSet<string> Namen(Vaksoort soort)
    {
        var onderdelen = Onderdelen.Van(new Klad(default, "", 0, new(IsAvenant: true), [], default, null));
        return [.. onderdelen.SelectMany(o => o.Vakken.Concat(o.Lijsten.SelectMany(Alle))).Where(v => v.Soort == soort).Select(v => v.Naam.Split('.')[^1])];

        static IEnumerable<Vak> Alle(Rijen rijen) => rijen.Vakken.Concat(rijen.Binnen.SelectMany(Alle));
    }
}
