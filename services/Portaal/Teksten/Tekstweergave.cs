using System.Text.Json;

namespace Gebiedswerking.Portaal.Teksten;

/// <summary>
/// The canonical text of a contract for human eyes. Everything in it is shown, also what this page does not know by name:
/// what is signed must have been readable.
/// </summary>
public sealed class Tekstweergave
{
    private readonly Dictionary<string, string> _namen = [];

    private Tekstweergave(JsonElement tekst)
    {
        if (tekst.TryGetProperty("inhoud", out var inhoud) && inhoud.TryGetProperty("partijen", out var partijen))
        {
            foreach (var partij in partijen.EnumerateArray())
            {
                _namen[Tekst(partij, "kbo")] = Tekst(partij, "naam");
            }
        }
    }

    /// <summary>Reads a text.</summary>
    public static Tekstblok Van(JsonElement tekst)
    {
        var weergave = new Tekstweergave(tekst);
        var buiten = weergave.Blok("", tekst, "");
        return buiten.Delen.FirstOrDefault(d => d.Kop == Tekstwoorden.Kop("inhoud")) is { } inhoud
            ? new(Tekst(tekst.GetProperty("inhoud"), "titel"), [.. inhoud.Regels, .. buiten.Regels], [.. inhoud.Delen, .. buiten.Delen.Where(d => d != inhoud)])
            : buiten;
    }

    private Tekstblok Blok(string kop, JsonElement wat, string nummer)
    {
        List<Tekstregel> regels = [];
        List<Tekstblok> delen = [];
        foreach (var veld in wat.EnumerateObject().OrderBy(v => Tekstwoorden.Plaats(v.Name)).ThenBy(v => v.Name, StringComparer.Ordinal))
        {
            switch (veld.Value.ValueKind)
            {
                case JsonValueKind.Object:
                    delen.Add(Blok(Tekstwoorden.Kop(veld.Name), veld.Value, nummer));
                    break;
                case JsonValueKind.Array when veld.Value.EnumerateArray().Any(e => e.ValueKind is JsonValueKind.Object or JsonValueKind.Array):
                    delen.AddRange(veld.Value.EnumerateArray().Select((e, i) => Deel(veld.Name, e, $"{nummer}{i + 1}")));
                    break;
                case JsonValueKind.Array:
                    regels.Add(new(Tekstwoorden.Kop(veld.Name), string.Join(", ", veld.Value.EnumerateArray().Select(e => Waarde(veld.Name, e)))));
                    break;
                default:
                    regels.Add(new(Tekstwoorden.Kop(veld.Name), Waarde(veld.Name, veld.Value)));
                    break;
            }
        }

        return new(kop, regels, delen);
    }

    private Tekstblok Deel(string naam, JsonElement wat, string nummer)
    {
        var kop = $"{Tekstwoorden.Enkelvoud(naam)} {nummer}";
        return wat.ValueKind is JsonValueKind.Object ? Blok(kop, wat, $"{nummer}.") : new(kop, [new(Tekstwoorden.Kop(naam), wat.GetRawText())], []);
    }

    private string Waarde(string naam, JsonElement wat)
    {
        var tekst = wat.ValueKind is JsonValueKind.String ? wat.GetString()! : wat.GetRawText();
        return naam != "kbo" && _namen.TryGetValue(tekst, out var partij) ? $"{partij} ({Tekstwoorden.Waarde("kbo", tekst)})" : Tekstwoorden.Waarde(naam, tekst);
    }

    private static string Tekst(JsonElement wat, string naam) => wat.TryGetProperty(naam, out var waarde) ? waarde.ToString() : "";
}
