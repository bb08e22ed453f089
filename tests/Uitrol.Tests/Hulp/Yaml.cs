using System.Globalization;
using System.Text.Json.Nodes;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace Gebiedswerking.Uitrol.Tests.Hulp;

/// <summary>YAML as JSON: the core schema for plain scalars, and merge keys.</summary>
internal static class Yaml
{
    public static IReadOnlyList<JsonObject> Lees(string tekst)
    {
        var stroom = new YamlStream();
        stroom.Load(new StringReader(tekst));
        return [.. stroom.Documents.Select(document => Zet(document.RootNode)).OfType<JsonObject>()];
    }

    private static JsonNode? Zet(YamlNode knoop) => knoop switch
    {
        YamlMappingNode kaart => Zet(kaart),
        YamlSequenceNode rij => new JsonArray([.. rij.Select(Zet)]),
        YamlScalarNode waarde => Zet(waarde),
        _ => throw new InvalidDataException($"onbekende knoop {knoop}"),
    };

    private static JsonObject Zet(YamlMappingNode kaart)
    {
        var uit = new JsonObject();
        foreach (var (sleutel, waarde) in kaart.Where(paar => paar.Key.ToString() != "<<"))
        {
            uit[sleutel.ToString()] = Zet(waarde);
        }

        foreach (var (_, samen) in kaart.Where(paar => paar.Key.ToString() == "<<"))
        {
            foreach (var (sleutel, waarde) in Zet((YamlMappingNode)samen).Where(paar => !uit.ContainsKey(paar.Key)))
            {
                uit[sleutel] = waarde?.DeepClone();
            }
        }

        return uit;
    }

    private static JsonValue? Zet(YamlScalarNode waarde)
    {
        var tekst = waarde.Value ?? "";
        return waarde.Style is not ScalarStyle.Plain ? JsonValue.Create(tekst)
            : tekst is "" or "~" or "null" ? null
            : tekst is "true" or "false" ? JsonValue.Create(tekst == "true")
            : long.TryParse(tekst, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var geheel) ? JsonValue.Create(geheel)
            : JsonValue.Create(tekst);
    }
}
