using Gebiedswerking.Lokaal;

namespace Gebiedswerking.Metingen;

/// <summary>Puts what was measured between its markers in a page; the words around it are written by people.</summary>
internal static class Verslag
{
    private static readonly IReadOnlyDictionary<string, string> Elders = new Dictionary<string, string> { ["schaal"] = Bron.In("k8s", "SCHAAL.md") };

    public static async Task Schrijf(string onderdeel, string tekst)
    {
        var bestand = Elders.GetValueOrDefault(onderdeel) ?? Bron.In("tests", "Metingen", "README.md");
        var (begin, einde) = ($"<!-- begin {onderdeel} -->", $"<!-- einde {onderdeel} -->");
        var inhoud = await File.ReadAllTextAsync(bestand);
        var van = inhoud.IndexOf(begin, StringComparison.Ordinal);
        var tot = inhoud.IndexOf(einde, StringComparison.Ordinal);
        if (van < 0 || tot < van)
        {
            throw new Startfout($"In {bestand} ontbreken de merktekens {begin} en {einde}.");
        }

        await File.WriteAllTextAsync(bestand, $"{inhoud[..(van + begin.Length)]}\n{tekst.Trim()}\n{inhoud[tot..]}");
    }

    public static string Tabel(IReadOnlyList<string> koppen, IEnumerable<IReadOnlyList<string>> rijen) => string.Join('\n',
        rijen.Prepend([.. koppen.Select((_, i) => i == 0 ? "---" : "---:")]).Prepend(koppen).Select(rij => $"| {string.Join(" | ", rij)} |"));
}
