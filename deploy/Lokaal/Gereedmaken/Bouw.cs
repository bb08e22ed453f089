using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Gebiedswerking.Lokaal.Processen;
using Gebiedswerking.Lokaal.Werking;

namespace Gebiedswerking.Lokaal.Gereedmaken;

/// <summary>Builds the .NET services, and skips that at once when no source file changed since the last time.</summary>
internal static class Bouw
{
    private static readonly string[] Uitgesloten = ["bin", "obj", "node_modules"];

    private static string Stempel => Bron.In("deploy", "Lokaal", "obj", $"platform.{Bron.Bouwwijze}");

    public static async Task<string> Zorg(CancellationToken stop)
    {
        var kenmerk = Kenmerk();
        if (File.Exists(Stempel) && await File.ReadAllTextAsync(Stempel, stop) == kenmerk && Diensten.Alle.All(Dienstproces.IsGebouwd))
        {
            return "ongewijzigd";
        }

        var projecten = await SchrijfKeuze(stop);
        // No build servers: a start may not leave processes behind.
        var uitkomst = await Opdrachtregel.Voer(Bron.Dotnet,
            ["build", projecten, "-c", Bron.Bouwwijze, "-v", "q", "--nologo", "-nodeReuse:false", "-p:UseSharedCompilation=false"],
            Bron.Wortel, stop: stop);
        if (!uitkomst.Gelukt)
        {
            var fouten = uitkomst.Uitvoer.Split('\n').Where(regel => regel.Contains("error", StringComparison.Ordinal)).Distinct().Take(3);
            throw new Startfout($"Het bouwen mislukte: {string.Join(" | ", fouten.Select(fout => fout.Trim()))}");
        }

        await File.WriteAllTextAsync(Stempel, kenmerk, stop);
        return "";
    }

    /// <summary>Remembers that somebody else, such as tests/run, has just built everything.</summary>
    public static Task Noteer(CancellationToken stop) => File.WriteAllTextAsync(Stempel, Kenmerk(), stop);

    /// <summary>A solution filter with the services and without the tests, so that one build does all of them at once.</summary>
    private static async Task<string> SchrijfKeuze(CancellationToken stop)
    {
        var keuze = Bron.In("deploy", "Lokaal", "obj", "platform.slnf");
        var projecten = Diensten.Alle.Where(dienst => dienst.Soort is Dienstsoort.DotNet)
            .SelectMany(dienst => Directory.EnumerateFiles(Bron.In(dienst.Map), "*.csproj"))
            .Select(project => Path.GetRelativePath(Bron.Wortel, project));
        await File.WriteAllTextAsync(keuze,
            JsonSerializer.Serialize(new { solution = new { path = Bron.In("Gebiedswerking.sln"), projects = projecten } }), stop);
        return keuze;
    }

    /// <summary>Names, sizes and times of all sources that a build may read.</summary>
    private static string Kenmerk()
    {
        var lijst = new StringBuilder();
        foreach (var bestand in Directory.EnumerateFiles(Bron.Wortel, "*.props").Concat(Directory.EnumerateFiles(Bron.Wortel, "*.targets"))
            .Concat(Bestanden(Bron.In("services"))).Concat(Bestanden(Bron.In("gateway"))).Order(StringComparer.Ordinal))
        {
            var info = new FileInfo(bestand);
            lijst.Append(bestand).Append(' ').Append(info.Length).Append(' ').Append(info.LastWriteTimeUtc.Ticks).Append('\n');
        }

        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(lijst.ToString())));
    }

    private static IEnumerable<string> Bestanden(string map) => Directory.EnumerateFiles(map)
        .Concat(Directory.EnumerateDirectories(map).Where(onder => !Uitgesloten.Contains(Path.GetFileName(onder))).SelectMany(Bestanden));
}
