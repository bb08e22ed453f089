using System.Text.Json.Nodes;

namespace Gebiedswerking.Vorige;

/// <summary>A recorded release: tests/Vorige/&lt;name&gt;.</summary>
public sealed class Uitgave(string naam)
{
    /// <summary>Every recorded release, oldest first.</summary>
    public static IReadOnlyList<Uitgave> Alle { get; } = [.. Directory.EnumerateDirectories(Bronboom.Uitgaven)
        .Select(map => Path.GetFileName(map)!).Where(map => Version.TryParse(map, out _)).OrderBy(Version.Parse).Select(map => new Uitgave(map))];

    /// <summary>The last one: what runs beside today's version while that is rolled out.</summary>
    public static Uitgave Vorige => Alle[^1];

    /// <summary>Its number.</summary>
    public string Naam => naam;

    /// <summary>Its folder.</summary>
    public string Map => Path.Combine(Bronboom.Uitgaven, naam);

    /// <summary>The services of the whole platform that was recorded at one moment.</summary>
    public IReadOnlyList<string> Diensten => [.. Directory.EnumerateFiles(Path.Combine(Map, "keten"), "*.jsonl.gz").Select(b => Path.GetFileName(b).Split('.')[0]).Order(StringComparer.Ordinal)];

    /// <summary>The database of one service of that platform.</summary>
    public Logbestand Keten(string dienst) => Logbestand.Lees(Path.Combine(Map, "keten", $"{dienst}.jsonl.gz"));

    /// <summary>Dossiers from elsewhere, with the events that did not happen on that platform.</summary>
    public Logbestand Dossiers() => Logbestand.Lees(Path.Combine(Map, "dossiers.jsonl.gz"));

    /// <summary>The migrations that it had, per context.</summary>
    public ILookup<string, string> Migraties => JsonNode.Parse(File.ReadAllText(Path.Combine(Map, "uitgave.json")))!["migraties"]!.AsObject()
        .SelectMany(m => m.Value!.AsArray().Select(id => (Context: m.Key, Id: (string)id!))).ToLookup(m => m.Context, m => m.Id);

    /// <summary>Per event type an example and the shape of its JSON.</summary>
    public JsonObject Gebeurtenissen() => JsonNode.Parse(File.ReadAllText(Path.Combine(Map, "gebeurtenissen.json")))!.AsObject();

    /// <inheritdoc />
    public override string ToString() => naam;
}
