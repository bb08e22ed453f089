using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Gebiedswerking.Lokaal;

namespace Gebiedswerking.Uitrol.Tests.Hulp;

/// <summary>deploy/compose.yaml, with what compose.env chooses filled in.</summary>
internal static partial class Compose
{
    public static JsonObject Lees()
    {
        var keuze = File.ReadAllLines(Bron.In("deploy", "compose.env")).Where(regel => regel.Contains('=') && !regel.StartsWith('#'))
            .Select(regel => regel.Split('=', 2)).ToDictionary(deel => deel[0], deel => deel[1]);
        return Yaml.Lees(Keuze().Replace(File.ReadAllText(Bron.In("deploy", "compose.yaml")), gevonden => keuze[gevonden.Groups[1].Value])).Single();
    }

    public static IEnumerable<(string Naam, JsonObject Dienst)> Diensten(this JsonObject compose) =>
        compose["services"]!.AsObject().Select(paar => (paar.Key, paar.Value!.AsObject()));

    public static IEnumerable<string> Netwerken(this JsonObject dienst) => dienst["networks"] switch
    {
        JsonArray rij => rij.Select(n => (string)n!),
        JsonObject kaart => kaart.Select(paar => paar.Key),
        _ => ["default"],
    };

    [GeneratedRegex(@"\$\{(\w+)\}")]
    private static partial Regex Keuze();
}
