using System.Text.Json;

namespace Gebiedswerking.Lokaal.Werking;

/// <summary>How a Node host starts: with the runtime from its own packages, else with a Node of the machine.</summary>
internal static class Knooppunt
{
    public static string Programma(Dienst dienst)
    {
        var eigen = Bron.In(dienst.Map, "node_modules", ".bin", "node");
        return File.Exists(eigen) ? eigen : "node";
    }

    /// <summary>The file that package.json names as `main`.</summary>
    public static string[] Argumenten(Dienst dienst)
    {
        var pakket = Bron.In(dienst.Map, "package.json");
        if (!File.Exists(pakket))
        {
            throw new Startfout($"De dienst {dienst} ontbreekt ({pakket} bestaat niet).");
        }

        using var json = JsonDocument.Parse(File.ReadAllText(pakket));
        return json.RootElement.TryGetProperty("main", out var bestand)
            ? [Bron.In(dienst.Map, bestand.GetString()!)]
            : throw new Startfout($"{pakket} noemt geen startbestand (main).");
    }
}
