using System.Text.Json;
using System.Text.Json.Nodes;

namespace Gebiedswerking.Vorige;

/// <summary>
/// Makes a recorded release out of what the databases of a test run held (Proefbank's Opname): the platform on which most happened, whole, and
/// from elsewhere the smallest dossiers with the event types that did not happen there.
/// </summary>
internal static class Opnemer
{
    private static readonly JsonSerializerOptions Leesbaar = new(Vormen.Json) { WriteIndented = true };

    public static void Neem(string opname, string naar, string commit)
    {
        Directory.CreateDirectory(Path.Combine(naar, "keten"));
        var ketens = Directory.EnumerateDirectories(Path.Combine(opname, "ketens")).ToDictionary(map => map, Types);
        var (keten, gezien) = ketens.MaxBy(k => k.Value.Count);
        foreach (var bestand in Directory.EnumerateFiles(keten))
        {
            File.Copy(bestand, Path.Combine(naar, "keten", Path.GetFileName(bestand)), overwrite: true);
        }

        var elders = ketens.Keys.Where(k => k != keten).SelectMany(Directory.EnumerateFiles)
            .Concat(Directory.Exists(Path.Combine(opname, "logboeken")) ? Directory.EnumerateFiles(Path.Combine(opname, "logboeken")) : []);
        Logbestand.Schrijf(Path.Combine(naar, "dossiers.jsonl.gz"), new JsonObject { ["migraties"] = new JsonArray() }, Kleinste(elders, gezien));
        File.WriteAllText(Path.Combine(naar, "gebeurtenissen.json"), Gebeurtenissen().ToJsonString(Leesbaar) + "\n");
        File.Copy(Path.Combine(Bronboom.Wortel, "services", "Leesmodel", "GraphQL", "schema.graphql"), Path.Combine(naar, "schema.graphql"), overwrite: true);
        foreach (var openapi in Directory.EnumerateFiles(Path.Combine(Bronboom.Wortel, "tests"), "openapi.json", SearchOption.AllDirectories).Where(b => !b.Contains("/bin/", StringComparison.Ordinal)))
        {
            var dienst = Path.GetRelativePath(Path.Combine(Bronboom.Wortel, "tests"), openapi).Split('.')[0].ToLowerInvariant();
            File.Copy(openapi, Path.Combine(naar, $"openapi-{dienst}.json"), overwrite: true);
        }

        File.WriteAllText(Path.Combine(naar, "uitgave.json"), new JsonObject { ["uitgave"] = Path.GetFileName(naar), ["commit"] = commit, ["migraties"] = Migratielijst() }.ToJsonString(Leesbaar) + "\n");
        var zonder = Vormen.Vandaag.Keys.Except(gezien).ToList();
        Console.WriteLine($"{Vormen.Vandaag.Count} gebeurtenissen, waarvan {zonder.Count} zonder voorbeeld: {string.Join(", ", zonder)}");
    }

    private static JsonObject Migratielijst() => new(Migraties.Vandaag.OrderBy(m => m.Key, StringComparer.Ordinal)
        .Select(m => KeyValuePair.Create(m.Key, (JsonNode?)new JsonArray([.. m.Value.Select(t => (JsonNode)Migraties.Id(t))]))));

    private static HashSet<string> Types(string map) => [.. Directory.EnumerateFiles(map).SelectMany(b => Logbestand.Lees(b).Regels.Select(r => r.Type))];

    /// <summary>Per type that was not seen the smallest dossier that has it, whole; what else is in it need not be looked for any more.</summary>
    private static List<(string Tabel, JsonNode Rij)> Kleinste(IEnumerable<string> bestanden, HashSet<string> gezien)
    {
        var kandidaten = new List<(HashSet<string> Types, List<(string, JsonNode)> Rijen)>();
        foreach (var log in bestanden.Select(Logbestand.Lees))
        {
            var bijlagen = log.Van("public.bijlage").ToLookup(b => (string)b["dossier"]!);
            foreach (var dossier in log.Van("public.dossierlog").GroupBy(r => (string)r["dossier"]!))
            {
                HashSet<string> types = [.. dossier.Select(r => (string)r["type"]!)];
                if (!types.IsSubsetOf(gezien))
                {
                    kandidaten.Add((types, [.. dossier.Select(r => ("public.dossierlog", (JsonNode)r)), .. bijlagen[dossier.Key].Select(b => ("public.bijlage", (JsonNode)b))]));
                }
            }
        }

        var gekozen = new List<(string, JsonNode)>();
        var dossiers = new HashSet<string>();
        foreach (var kandidaat in kandidaten.OrderBy(k => k.Rijen.Count).Where(k => !k.Types.IsSubsetOf(gezien) && dossiers.Add((string)k.Rijen[0].Item2["dossier"]!)))
        {
            gezien.UnionWith(kandidaat.Types);
            gekozen.AddRange(kandidaat.Rijen);
        }

        return gekozen;
    }

    private static JsonObject Gebeurtenissen()
    {
        var voorbeelden = Directory.EnumerateFiles(Path.Combine(Bronboom.Wortel, "tests"), "*.json", SearchOption.AllDirectories)
            .Where(b => b.Contains("/Als_een_ander_ons_leest/", StringComparison.Ordinal)).ToLookup(b => Path.GetFileNameWithoutExtension(b));
        return new JsonObject(Vormen.Vandaag.Select(t => KeyValuePair.Create(t.Key, (JsonNode?)new JsonObject
        {
            ["vorm"] = Fundament.Dossierlog.Gebeurtenistypes.VormVan(t.Value),
            ["json"] = Vormen.Van(t.Value),
            ["voorbeeld"] = voorbeelden[t.Key].FirstOrDefault() is { } bestand ? JsonNode.Parse(File.ReadAllText(bestand)) : null,
        })));
    }
}
