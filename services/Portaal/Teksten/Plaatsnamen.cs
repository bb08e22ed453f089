using System.Text.Json;
using Gebiedswerking.Portaal.Verkeer;

namespace Gebiedswerking.Portaal.Teksten;

/// <summary>Places in a text, in words: what a machine calls <c>mijlpaal:{id}.bedrag</c> is the amount of a milestone that people know by what it says.</summary>
public sealed class Plaatsnamen
{
    private static readonly Dictionary<string, string> Soorten = new()
    {
        ["partijen"] = "partij", ["verbintenissen"] = "verbintenis", ["mijlpalen"] = "mijlpaal", ["financiering"] = "financiering",
        ["voorwaarden"] = "voorwaarde", ["datadeelafspraken"] = "datadeelafspraak", ["gevolgen"] = "gevolg", ["tranches"] = "tranche",
    };

    private readonly Dictionary<string, string> _namen = [];

    /// <summary>Learns the clauses of a text, and those that only the differences still know.</summary>
    public Plaatsnamen(JsonElement tekst, IEnumerable<Tekstwijziging> wijzigingen)
    {
        foreach (var w in wijzigingen.Where(w => w.Plaats.Contains(':') && (w.Plaats.EndsWith(".omschrijving", StringComparison.Ordinal) || w.Plaats.EndsWith(".naam", StringComparison.Ordinal))))
        {
            _namen[w.Plaats.Split('.')[0].Split(':')[1]] = w.Nieuw ?? w.Oud ?? "";
        }

        Leer(tekst);
    }

    /// <summary>The clause, e.g. <c>Mijlpaal: Plannen goedgekeurd</c>.</summary>
    public string Onderdeel(string plaats)
    {
        var delen = plaats.Split('.')[0].Split(':');
        var soort = Taal.Hoofdletter(delen[0]);
        return delen.Length == 1 ? delen[0] == "contract" ? "Het hele contract" : Tekstwoorden.Kop(delen[0])
            : $"{soort}: {_namen.GetValueOrDefault(delen[1], delen[1])}";
    }

    /// <summary>The field within the clause; empty when the clause is a field itself.</summary>
    public static string Veld(string plaats) => string.Join(", ", plaats.Split('.').Skip(1).Select(Tekstwoorden.Kop));

    /// <summary>A value in words.</summary>
    public string Waarde(string plaats, string waarde) => plaats.Split('.')[^1] switch
    {
        "volgorde" => string.Join(", ", waarde.Split(", ").Select(w => _namen.GetValueOrDefault(w, w))),
        "kbo" => Tekstwoorden.Waarde("kbo", waarde),
        var veld => _namen.TryGetValue(waarde.Split(':')[^1], out var naam) ? naam : Tekstwoorden.Waarde(veld, waarde),
    };

    /// <summary>The clauses of a text, in its order.</summary>
    public static IEnumerable<string> Van(JsonElement inhoud) => inhoud.EnumerateObject().OrderBy(v => Tekstwoorden.Plaats(v.Name)).SelectMany(v => Van(v));

    private static IEnumerable<string> Van(JsonProperty veld) => veld.Value.ValueKind is JsonValueKind.Array && Soorten.TryGetValue(veld.Name, out var soort)
        ? veld.Value.EnumerateArray().SelectMany(e => Van(e, soort)) : [veld.Name];

    private static IEnumerable<string> Van(JsonElement onderdeel, string soort)
    {
        var sleutel = onderdeel.TryGetProperty("id", out var id) ? id : onderdeel.TryGetProperty("kbo", out var kbo) ? kbo : onderdeel.GetProperty("partij");
        return onderdeel.EnumerateObject().Where(v => v.Value.ValueKind is JsonValueKind.Array && Soorten.ContainsKey(v.Name)).SelectMany(v => Van(v)).Prepend($"{soort}:{sleutel}");
    }

    private void Leer(JsonElement wat)
    {
        switch (wat.ValueKind)
        {
            case JsonValueKind.Object:
                var sleutel = wat.TryGetProperty("id", out var id) ? id.ToString() : wat.TryGetProperty("kbo", out var kbo) ? kbo.ToString() : null;
                if (sleutel is not null && (wat.TryGetProperty("omschrijving", out var zin) || wat.TryGetProperty("naam", out zin) || wat.TryGetProperty("gegevens", out zin)))
                {
                    _namen[sleutel] = zin.ToString();
                }

                foreach (var veld in wat.EnumerateObject())
                {
                    Leer(veld.Value);
                }

                break;
            case JsonValueKind.Array:
                foreach (var deel in wat.EnumerateArray())
                {
                    Leer(deel);
                }

                break;
        }
    }
}
