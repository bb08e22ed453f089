using System.Text.Json;
using Gebiedswerking.Lokaal;

namespace Gebiedswerking.Metingen;

/// <summary>
/// What the parts measured, as numbers for the simulation: <c>kosten.json</c> beside README.md, written together with the tables.
/// </summary>
internal static class Kosten
{
    private static readonly JsonSerializerOptions Leesbaar = new() { WriteIndented = true };

    // Several parts of one run note their own; only a run that writes tables keeps them.
    private static readonly Dictionary<string, double> Genoteerd = new(StringComparer.Ordinal);

    private static string Bestand => Bron.In("tests", "Metingen", "kosten.json");

    /// <summary>Notes a number under a name as <c>opdracht.postgres</c>; milliseconds of processor time unless the name says otherwise.</summary>
    public static void Noteer(string naam, double waarde) => Genoteerd[naam] = Math.Round(waarde, 4);

    /// <summary>Adds what was noted to the file.</summary>
    public static async Task Bewaar()
    {
        if (Genoteerd.Count == 0)
        {
            return;
        }

        var alles = new SortedDictionary<string, double>(await Lees(), StringComparer.Ordinal);
        foreach (var (naam, waarde) in Genoteerd)
        {
            alles[naam] = waarde;
        }

        await File.WriteAllTextAsync(Bestand, JsonSerializer.Serialize(alles, Leesbaar) + "\n");
    }

    /// <summary>All that is known: of the file, and of this run.</summary>
    public static async Task<IReadOnlyDictionary<string, double>> Alle()
    {
        var alles = new Dictionary<string, double>(await Lees(), StringComparer.Ordinal);
        foreach (var (naam, waarde) in Genoteerd)
        {
            alles[naam] = waarde;
        }

        return alles;
    }

    private static async Task<Dictionary<string, double>> Lees() => File.Exists(Bestand)
        ? JsonSerializer.Deserialize<Dictionary<string, double>>(await File.ReadAllTextAsync(Bestand)) ?? []
        : [];
}
