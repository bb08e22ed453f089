using System.Text.Json;
using Gebiedswerking.Berichten.Contracten;

namespace Gebiedswerking.Contracten.Domein;

/// <summary>One thing that is different between two texts of a contract.</summary>
/// <param name="Plaats">
/// Where: a field of the contract (<c>titel</c>), or a field of a clause that is named by its identity (<c>verbintenis:{id}.bedrag</c>,
/// <c>mijlpaal:{id}.vervaldatum</c>, <c>partij:{kbo}.naam</c>, <c>financiering:{kbo}.bedrag</c>); <c>verbintenissen.volgorde</c> when only
/// the order differs.
/// </param>
/// <param name="Soort">Added, dropped or changed.</param>
/// <param name="Oud">The old value, as it is written in the canonical text; null when added.</param>
/// <param name="Nieuw">The new value; null when dropped.</param>
public sealed record Wijziging(string Plaats, Wijzigingssoort Soort, string? Oud, string? Nieuw);

/// <summary>Kinds of difference.</summary>
public enum Wijzigingssoort
{
    /// <summary>Was not there.</summary>
    Toegevoegd,

    /// <summary>Is not there any more.</summary>
    Weggevallen,

    /// <summary>Has another value.</summary>
    Gewijzigd,
}

/// <summary>
/// What is different between two texts of a contract, clause by clause. It compares what is signed, so it is empty exactly when the two
/// texts have the same hash, also for clauses that came later.
/// </summary>
public static class Contractverschil
{
    private static readonly Dictionary<string, string> Enkelvoud = new()
    {
        ["partijen"] = "partij", ["verbintenissen"] = "verbintenis", ["mijlpalen"] = "mijlpaal", ["voorwaarden"] = "voorwaarde",
        ["datadeelafspraken"] = "datadeelafspraak", ["gevolgen"] = "gevolg", ["tranches"] = "tranche",
    };

    private static readonly string[] Sleutels = ["id", "kbo", "partij", "jaar"];

    /// <summary>The differences, in the order of the new text; what was dropped stands where it stood.</summary>
    public static IReadOnlyList<Wijziging> Tussen(Contractinhoud oud, Contractinhoud nieuw)
    {
        var (was, wordt) = (Lees(oud), Lees(nieuw));
        return
        [
            .. Volgorde([.. was.Waarden.Keys], [.. wordt.Waarden.Keys])
                .Select(plaats => Vergelijk(plaats, was.Waarden.GetValueOrDefault(plaats), wordt.Waarden.GetValueOrDefault(plaats))).OfType<Wijziging>(),
            .. was.Rijen.Keys.Where(wordt.Rijen.ContainsKey).Select(rij => Verschikt(rij, was.Rijen[rij], wordt.Rijen[rij])).OfType<Wijziging>(),
        ];
    }

    /// <summary>The clauses of a text: its fields, and its clauses by their identity.</summary>
    public static IReadOnlySet<string> Plaatsen(Contractinhoud inhoud) => Lees(inhoud).Waarden.Keys.Select(p => p.Split('.')[0]).ToHashSet(StringComparer.Ordinal);

    private static Wijziging? Vergelijk(string plaats, string? oud, string? nieuw) =>
        oud == nieuw ? null : new Wijziging(plaats,
            oud is null ? Wijzigingssoort.Toegevoegd : nieuw is null ? Wijzigingssoort.Weggevallen : Wijzigingssoort.Gewijzigd, oud, nieuw);

    /// <summary>Those that are in both, in another order: the text differs then, though no clause does.</summary>
    private static Wijziging? Verschikt(string rij, List<string> oud, List<string> nieuw)
    {
        var (was, wordt) = (oud.Where(nieuw.Contains).ToList(), nieuw.Where(oud.Contains).ToList());
        return was.SequenceEqual(wordt) ? null
            : new Wijziging($"{rij}.volgorde", Wijzigingssoort.Gewijzigd, string.Join(", ", was), string.Join(", ", wordt));
    }

    /// <summary>The new places, with every old one that is gone behind the one that it stood behind.</summary>
    private static LinkedList<string> Volgorde(List<string> oud, List<string> nieuw)
    {
        var rij = new LinkedList<string>(nieuw);
        var knopen = new Dictionary<string, LinkedListNode<string>>();
        for (var knoop = rij.First; knoop is not null; knoop = knoop.Next)
        {
            knopen[knoop.Value] = knoop;
        }

        LinkedListNode<string>? vorige = null;
        foreach (var plaats in oud)
        {
            if (!knopen.TryGetValue(plaats, out var knoop))
            {
                knoop = knopen[plaats] = vorige is null ? rij.AddFirst(plaats) : rij.AddAfter(vorige, plaats);
            }

            vorige = knoop;
        }

        return rij;
    }

    private static Bladeren Lees(Contractinhoud inhoud)
    {
        var bladeren = new Bladeren([], []);
        Loop(JsonSerializer.SerializeToElement(inhoud, Contracttekst.Vorm), "", bladeren);
        return bladeren;
    }

    private static void Loop(JsonElement wat, string plaats, Bladeren uit)
    {
        foreach (var veld in wat.EnumerateObject())
        {
            var hier = plaats.Length == 0 ? veld.Name : $"{plaats}.{veld.Name}";
            switch (veld.Value.ValueKind)
            {
                case JsonValueKind.Object:
                    Loop(veld.Value, hier, uit);
                    break;
                case JsonValueKind.Array when veld.Value.EnumerateArray().Any(e => e.ValueKind is JsonValueKind.Object):
                    LoopRij(veld, plaats, uit);
                    break;
                case JsonValueKind.Array:
                    uit.Waarden[hier] = string.Join(", ", veld.Value.EnumerateArray());
                    break;
                default:
                    uit.Waarden[hier] = veld.Value.ValueKind is JsonValueKind.String ? veld.Value.GetString()! : veld.Value.GetRawText();
                    break;
            }
        }
    }

    /// <summary>A clause has a place of its own; of one within another the text says within which.</summary>
    private static void LoopRij(JsonProperty rij, string buiten, Bladeren uit)
    {
        var sleutels = new List<string>();
        foreach (var (element, i) in rij.Value.EnumerateArray().Select((e, i) => (e, i)))
        {
            var sleutel = Sleutels.Select(s => element.TryGetProperty(s, out var waarde) ? waarde.ToString() : null).FirstOrDefault(s => s is not null)
                ?? $"{i + 1}";
            var plaats = $"{Enkelvoud.GetValueOrDefault(rij.Name, rij.Name)}:{sleutel}";
            sleutels.Add(sleutel);
            if (buiten.Length > 0)
            {
                uit.Waarden[$"{plaats}.bij"] = buiten;
            }

            Loop(element, plaats, uit);
        }

        uit.Rijen[buiten.Length == 0 ? rij.Name : $"{buiten}.{rij.Name}"] = sleutels;
    }

    private sealed record Bladeren(OrderedDictionary<string, string> Waarden, Dictionary<string, List<string>> Rijen);
}
