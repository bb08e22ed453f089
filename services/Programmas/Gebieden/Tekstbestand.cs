using System.Text;
using System.Text.Unicode;

namespace Gebiedswerking.Programmas.Gebieden;

/// <summary>Reads a file as UTF-8 without BOM.</summary>
internal static class Tekstbestand
{
    /// <summary>The bytes of the file; null, with the problem noted, when it is absent or no UTF-8 without BOM.</summary>
    public static byte[]? Lees(string map, string bestand, Problemen problemen)
    {
        var pad = Path.Combine(map, bestand);
        if (!problemen.Eis(File.Exists(pad), bestand, null, $"het bestand ontbreekt in {map}."))
        {
            return null;
        }

        var bytes = File.ReadAllBytes(pad);
        return problemen.Eis(bytes.Length > 0, bestand, 1, "het bestand is leeg.")
            && problemen.Eis(!bytes.AsSpan().StartsWith(Encoding.UTF8.Preamble), bestand, 1,
                "het bestand begint met een BOM. Bewaar het als UTF-8 zonder BOM.")
            && FouteRegel(bytes) is var fout
            && problemen.Eis(fout is null, bestand, fout, "hier staat een teken dat geen geldige UTF-8 is. Bewaar het bestand als UTF-8.")
            ? bytes
            : null;
    }

    // No byte of a longer UTF-8 sequence can be a line feed, so lines can be judged one by one.
    private static int? FouteRegel(ReadOnlySpan<byte> bytes)
    {
        var regel = 0;
        foreach (var stuk in bytes.Split((byte)'\n'))
        {
            regel++;
            if (!Utf8.IsValid(bytes[stuk]))
            {
                return regel;
            }
        }

        return null;
    }
}
