using System.Collections.Concurrent;
using System.Text.Json;
using System.Text.Json.Nodes;
using Json.Schema;

namespace Gebiedswerking.Uitrol.Tests.Hulp;

/// <summary>Holds an object against the schema of its kind; see Schemas/README.md.</summary>
internal static class Schemas
{
    private const string Plaats = "https://schemas.gebiedswerking.example";
    private static readonly string Map = Path.Combine(AppContext.BaseDirectory, "Schemas");
    private static readonly ConcurrentDictionary<string, Lazy<JsonSchema>> Gelezen = new();

    // 2020-12, which leaves keywords that it does not know (x-kubernetes-...) alone; the default of the library refuses them.
    private static readonly BuildOptions Keuze = new() { Dialect = Dialect.Draft202012 };

    // The kinds name it by this path.
    private static readonly Lazy<JsonSchema> Definities = new(() => Lees(Path.Combine(Map, Kubernetes, "_definitions.json"), "api/_definitions.json"));

    private const string Kubernetes = "kubernetes-v1.31.0-local-strict";

    public static bool Kent(JsonObject o) => File.Exists(Bestand(o));

    /// <summary>What is wrong with it; empty when nothing is.</summary>
    public static IReadOnlyList<string> Fouten(JsonObject o)
    {
        _ = Definities.Value;
        var schema = Gelezen.GetOrAdd(Bestand(o), b => new(() => Lees(b, Path.GetFileName(b)))).Value;
        var uitslag = schema.Evaluate(JsonSerializer.SerializeToElement(o), new EvaluationOptions { OutputFormat = OutputFormat.List });
        if (uitslag.IsValid)
        {
            return [];
        }

        var redenen = (uitslag.Details ?? []).Where(d => d.Errors is not null)
            .SelectMany(d => d.Errors!.Select(e => $"{o.Soort()}/{o.Naam()} {d.InstanceLocation}: {e.Key} {e.Value}")).ToList();
        return redenen.Count > 0 ? redenen : [$"{o.Soort()}/{o.Naam()}: klopt niet met zijn schema"];
    }

    // Without the name that it gives itself: the library would register it twice, and refuses that.
    private static JsonSchema Lees(string bestand, string naam)
    {
        var schema = JsonNode.Parse(File.ReadAllText(bestand))!.AsObject();
        schema.Remove("$id");
        schema.Remove("$schema");
        return JsonSchema.FromText(schema.ToJsonString(), Keuze, new Uri($"{Plaats}/{naam}"));
    }

    private static string Bestand(JsonObject o)
    {
        // apps/v1 Deployment -> deployment-apps-v1; networking.k8s.io/v1 -> networking; those of operators keep their whole group.
        var delen = ((string)o["apiVersion"]!).Split('/');
        var eigen = delen.Length == 2 && delen[0].Contains('.', StringComparison.Ordinal) && !delen[0].EndsWith(".k8s.io", StringComparison.Ordinal);
        var groep = delen.Length == 1 ? "" : eigen ? $"-{delen[0]}" : $"-{delen[0].Split('.')[0]}";
        return Path.Combine(Map, eigen ? "crds" : Kubernetes, $"{o.Soort().ToLowerInvariant()}{groep}-{delen[^1]}.json");
    }
}
