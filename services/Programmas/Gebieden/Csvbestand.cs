using System.Globalization;
using System.Text;
using CsvHelper;
using CsvHelper.Configuration;

namespace Gebiedswerking.Programmas.Gebieden;

/// <summary>Reads the rows of a CSV file that has exactly the expected columns.</summary>
internal static class Csvbestand
{
    /// <summary>The rows that have the right number of columns; null when the file cannot be used. Problems are noted.</summary>
    public static IReadOnlyList<Csvrij>? Lees(string map, string bestand, IReadOnlyList<string> kolommen, Problemen problemen)
    {
        if (Tekstbestand.Lees(map, bestand, problemen) is not { } bytes)
        {
            return null;
        }

        var regel = 1;
        var instelling = new CsvConfiguration(CultureInfo.InvariantCulture)
        {
            HasHeaderRecord = false,
            IgnoreBlankLines = false, // a blank line would shift the line numbers
            BadDataFound = _ => problemen.Eis(false, bestand, regel,
                "de aanhalingstekens kloppen niet. Zet een veld met een komma of aanhalingsteken tussen aanhalingstekens en " +
                "verdubbel die erbinnen."),
        };
        using var lezer = new CsvParser(new StreamReader(new MemoryStream(bytes), Encoding.UTF8), instelling);
        if (!lezer.Read() || !IsKop(lezer.Record!, bestand, kolommen, problemen))
        {
            return null;
        }

        var rijen = new List<Csvrij>();
        for (regel = lezer.RawRow + 1; lezer.Read(); regel = lezer.RawRow + 1)
        {
            var velden = lezer.Record!;
            if (problemen.Eis(velden is not [""], bestand, regel, "deze regel is leeg. Verwijder ze.")
                && problemen.Eis(velden.Length == kolommen.Count, bestand, regel,
                    $"deze regel heeft {velden.Length} kolommen in plaats van {kolommen.Count}."))
            {
                rijen.Add(new Csvrij(bestand, regel, kolommen, velden, problemen));
            }
        }

        return problemen.Eis(rijen.Count > 0, bestand, 1, "er staan geen rijen in het bestand.") ? rijen : null;
    }

    private static bool IsKop(string[] kop, string bestand, IReadOnlyList<string> kolommen, Problemen problemen)
    {
        var plaats = Enumerable.Range(0, Math.Max(kop.Length, kolommen.Count))
            .FirstOrDefault(i => kop.ElementAtOrDefault(i) != kolommen.ElementAtOrDefault(i), -1);
        return problemen.Eis(plaats < 0, bestand, 1,
            $"de kop klopt niet: kolom {plaats + 1} is {Naam(kop)} in plaats van {Naam(kolommen)}. Verwacht wordt: {string.Join(',', kolommen)}.");

        string Naam(IReadOnlyList<string> namen) => namen.ElementAtOrDefault(plaats) is { } naam ? $"'{naam}'" : "geen kolom";
    }
}
