using System.Text.Json.Nodes;

namespace Gebiedswerking.Portaal.Opstellen;

/// <summary>Finds in a text that is being written the place that a refusal names.</summary>
internal static class Plaatsen
{
    private static readonly Dictionary<string, (string Lijst, string Sleutel)> Lijsten = new()
    {
        ["partij"] = ("partijen", "kbo"), ["financiering"] = ("financiering", "partij"), ["verbintenis"] = ("verbintenissen", "id"), ["voorwaarde"] = ("voorwaarden", "id"),
        ["datadeelafspraak"] = ("datadeelafspraken", "id"), ["gevolg"] = ("gevolgen", "id"),
    };

    /// <summary>The refusals per place of the text; those of one that is no longer in it stand at its list.</summary>
    public static Dictionary<string, string[]> Van(JsonObject inhoud, IReadOnlyDictionary<string, string[]> velden) => velden
        .GroupBy(v => Plaats(inhoud, v.Key)).ToDictionary(g => g.Key, g => g.SelectMany(v => v.Value).Distinct().ToArray());

    private static string Plaats(JsonObject inhoud, string veld)
    {
        var plaats = veld.StartsWith("inhoud.", StringComparison.Ordinal) ? veld[7..] : veld is "soort" or "reden" or "beeindigtOp" ? $"avenant.{veld}" : veld;
        if (plaats.Split('.')[0].Split(':', 2) is not [var soort, var sleutel])
        {
            return plaats;
        }

        var rest = plaats.IndexOf('.', StringComparison.Ordinal) is >= 0 and var punt ? plaats[punt..] : "";
        if (soort == "mijlpaal")
        {
            var belofte = Zoek(Kladpad.Rijen(inhoud, "verbintenissen"), v => Zoek(Kladpad.Rijen(v, "mijlpalen"), m => Kladpad.Tekst(m, "id") == sleutel) >= 0);
            return belofte < 0 ? "verbintenissen"
                : $"verbintenissen[{belofte}].mijlpalen[{Zoek(Kladpad.Rijen(inhoud, $"verbintenissen[{belofte}].mijlpalen"), m => Kladpad.Tekst(m, "id") == sleutel)}]{rest}";
        }

        return !Lijsten.TryGetValue(soort, out var lijst) ? plaats
            : Zoek(Kladpad.Rijen(inhoud, lijst.Lijst), r => Kladpad.Tekst(r, lijst.Sleutel) == sleutel) is >= 0 and var n ? $"{lijst.Lijst}[{n}]{rest}" : lijst.Lijst;
    }

    private static int Zoek(JsonArray rijen, Func<JsonObject, bool> wat) => rijen.ToList().FindIndex(r => r is JsonObject rij && wat(rij));
}
