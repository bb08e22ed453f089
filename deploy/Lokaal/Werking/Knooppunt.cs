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

    /// <summary>What `npm start` would run, without npm between us and the process.</summary>
    public static string[] Argumenten(Dienst dienst)
    {
        var pakket = Bron.In(dienst.Map, "package.json");
        if (!File.Exists(pakket))
        {
            throw new Startfout($"De dienst {dienst} ontbreekt ({pakket} bestaat niet).");
        }

        using var json = JsonDocument.Parse(File.ReadAllText(pakket));
        var start = json.RootElement.GetProperty("scripts").GetProperty("start").GetString()!.Split(' ');
        return Path.GetFileName(start[0]) == "node"
            ? start[1..]
            : throw new Startfout($"{pakket}: scripts.start moet met node beginnen.");
    }
}
