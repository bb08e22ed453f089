using System.Globalization;
using System.IO.Compression;
using System.Text.Json;
using System.Text.Json.Nodes;
using Gebiedswerking.Berichten;

namespace Gebiedswerking.Vorige;

/// <summary>What stood in one database of a release: a first line about its schema, then a line per row.</summary>
public sealed class Logbestand
{
    private readonly List<(string Tabel, JsonObject Rij)> _rijen;
    private readonly Dictionary<(string Dossier, int Versie), string> _bijlagen;

    private Logbestand(string naam, JsonObject schema, List<(string, JsonObject)> rijen)
    {
        (Naam, Schema, _rijen) = (naam, schema, rijen);
        _bijlagen = Van("public.bijlage").ToDictionary(r => ((string)r["dossier"]!, (int)r["versie"]!), r => (string)r["tekst"]!);
        Regels = [.. Van("public.dossierlog").Select(AlsRegel)];
    }

    /// <summary>The service, or the database of a test.</summary>
    public string Naam { get; }

    /// <summary>Migrations, columns and constraints.</summary>
    public JsonObject Schema { get; }

    /// <summary>The migrations that this database had.</summary>
    public IReadOnlyList<string> Migraties => [.. Schema["migraties"]!.AsArray().Select(m => (string)m!)];

    /// <summary>The names of its tables that hold something.</summary>
    public IReadOnlyList<string> Tabellen => [.. _rijen.Select(r => r.Tabel).Distinct()];

    /// <summary>The dossierlog, in order of writing, without numbers.</summary>
    public IReadOnlyList<Regel> Regels { get; }

    /// <summary>Reads a file.</summary>
    public static Logbestand Lees(string bestand)
    {
        using var lezer = new StreamReader(new GZipStream(File.OpenRead(bestand), CompressionMode.Decompress));
        var schema = JsonNode.Parse(lezer.ReadLine()!)!.AsObject();
        var rijen = new List<(string, JsonObject)>();
        while (lezer.ReadLine() is { } regel)
        {
            var knoop = JsonNode.Parse(regel)!;
            rijen.Add(((string)knoop["tabel"]!, knoop["rij"]!.AsObject()));
        }

        return new Logbestand(Path.GetFileName(bestand).Split('.')[0], schema, rijen);
    }

    /// <summary>Writes a file of the same form.</summary>
    public static void Schrijf(string bestand, JsonNode schema, IEnumerable<(string Tabel, JsonNode Rij)> rijen)
    {
        using var schrijver = new StreamWriter(new GZipStream(File.Create(bestand), CompressionLevel.SmallestSize));
        schrijver.WriteLine(schema.ToJsonString(Vormen.Json));
        foreach (var (tabel, rij) in rijen)
        {
            schrijver.WriteLine(new JsonObject { ["tabel"] = tabel, ["rij"] = rij.DeepClone() }.ToJsonString(Vormen.Json));
        }
    }

    /// <summary>The rows of a table, as the database gave them.</summary>
    public IEnumerable<JsonObject> Van(string tabel) => _rijen.Where(r => r.Tabel == tabel).Select(r => r.Rij);

    private Regel AlsRegel(JsonObject r)
    {
        var (dossier, versie) = ((string)r["dossier"]!, (int)r["versie"]!);
        return new Regel(
            0, Guid.Parse(dossier), versie, (string)r["soort"]!, (string)r["type"]!, (int)r["vorm"]!, (string)r["gebeurtenis"]!,
            _bijlagen.GetValueOrDefault((dossier, versie)), Hex(r["bijlage_digest"]), DateTimeOffset.Parse((string)r["tijdstip"]!, CultureInfo.InvariantCulture),
            (string)r["actor"]!, (string)r["rol"]!, (string)r["organisatie"]!, (string?)r["spoor"], Hex(r["vorige_hash"])!, Hex(r["hash"])!);
    }

    private static string? Hex(JsonNode? bytea) => ((string?)bytea)?[2..];
}
