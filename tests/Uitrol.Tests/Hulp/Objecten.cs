using System.Collections.Concurrent;
using System.Diagnostics;
using System.Text.Json.Nodes;
using Gebiedswerking.Lokaal;

namespace Gebiedswerking.Uitrol.Tests.Hulp;

/// <summary>The objects of a folder of k8s/, as kubectl puts them together.</summary>
internal static class Objecten
{
    private static readonly ConcurrentDictionary<string, Lazy<IReadOnlyList<JsonObject>>> Gelezen = new();

    public static readonly string[] Mappen = ["base", "overlays/test", "overlays/productie"];

    /// <summary>A copy of them, that a test may break.</summary>
    public static IReadOnlyList<JsonObject> Van(string map) =>
        [.. Gelezen.GetOrAdd(map, m => new(() => Yaml.Lees(Kustomize(m)))).Value.Select(o => o.DeepClone().AsObject())];

    public static string Soort(this JsonObject o) => (string)o["kind"]!;

    public static string Naam(this JsonObject o) => (string)o["metadata"]!["name"]!;

    public static JsonObject Een(this IEnumerable<JsonObject> alle, string soort, string naam) =>
        alle.Single(o => o.Soort() == soort && o.Naam() == naam);

    public static IEnumerable<JsonObject> Soort(this IEnumerable<JsonObject> alle, string soort) => alle.Where(o => o.Soort() == soort);

    /// <summary>What lies at a path, or null.</summary>
    public static JsonNode? Op(this JsonNode? knoop, string pad) =>
        pad.Split('.').Aggregate(knoop, (k, deel) => (k as JsonObject)?[deel]);

    public static IEnumerable<JsonObject> Rij(this JsonNode? knoop, string pad) => (knoop.Op(pad) as JsonArray ?? []).OfType<JsonObject>();

    /// <summary>Everything that makes pods, with the pod that it makes.</summary>
    public static IEnumerable<(string Naam, JsonObject Pod)> Pods(this IEnumerable<JsonObject> alle) =>
        alle.Where(o => o.Soort() is "Deployment" or "Job" or "StatefulSet" or "DaemonSet").Select(o => (o.Naam(), o.Op("spec.template")!.AsObject()));

    public static IEnumerable<JsonObject> Containers(this JsonObject pod) => pod.Rij("spec.initContainers").Concat(pod.Rij("spec.containers"));

    private static string Kustomize(string map)
    {
        using var proces = Process.Start(new ProcessStartInfo("kubectl", ["kustomize", Bron.In("k8s", map)])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        })!;
        var fouten = proces.StandardError.ReadToEndAsync();
        var uitvoer = proces.StandardOutput.ReadToEnd();
        proces.WaitForExit();
        return proces.ExitCode == 0 ? uitvoer : throw new InvalidOperationException($"kubectl kustomize k8s/{map}: {fouten.Result}");
    }
}
