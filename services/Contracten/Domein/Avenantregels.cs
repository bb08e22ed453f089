using Gebiedswerking.Berichten;
using Gebiedswerking.Berichten.Contracten;

namespace Gebiedswerking.Contracten.Domein;

/// <summary>
/// What each kind of avenant may change and who signs it, as data. Source: domein.md, "Avenant": all partijen sign again; a rechtzetting
/// only those that it touches.
/// </summary>
internal static class Avenantregels
{
    private static readonly HashSet<string> NooitMeer = new(StringComparer.Ordinal) { "ingangsdatum", "voorbeeld" };

    /// <summary>Per kind the fields that it may change, wherever they stand; null: every field. And whether only those who are touched sign.</summary>
    private static readonly Dictionary<Avenantsoort, (HashSet<string>? Velden, bool AlleenGeraakten)> Tabel = new()
    {
        [Avenantsoort.Materieel] = (null, false),
        [Avenantsoort.Financieel] = (new(StringComparer.Ordinal) { "bedrag", "financiering", "middelen", "fonds", "mandatering" }, false),
        [Avenantsoort.Termijn] = (new(StringComparer.Ordinal) { "einddatum", "vervaldatum" }, false),
        [Avenantsoort.Rechtzetting] = (new(StringComparer.Ordinal) { "titel", "omschrijving", "bewijs", "naam", "tekst" }, true),
    };

    /// <summary>The changes that this kind does not allow.</summary>
    public static IReadOnlyList<Avenantwijziging> TeVeel(Avenantsoort soort, IEnumerable<Avenantwijziging> wijzigingen) =>
        [.. wijzigingen.Where(w => NooitMeer.Contains(Veld(w.Plaats)) || (Tabel[soort].Velden is { } velden && !velden.Contains(Veld(w.Plaats)) && !velden.Contains(Deel(w.Plaats))))];

    /// <summary>The partijen that must sign: of the text in force and of the new one, in that order; of a rechtzetting those that it touches.</summary>
    public static IReadOnlyList<Contractpartij> Tekenaars(Avenantsoort soort, Contractinhoud oud, Contractinhoud nieuw)
    {
        var alle = oud.Partijen.Concat(nieuw.Partijen.Where(n => oud.Partijen.All(o => o.Kbo != n.Kbo))).ToList();
        if (!Tabel[soort].AlleenGeraakten)
        {
            return alle;
        }

        var geraakt = new HashSet<KboNummer>();
        foreach (var wijziging in Avenantverschil.Tussen(oud, nieuw))
        {
            if (Geraakten(wijziging.Plaats, nieuw) is not { } partijen)
            {
                return alle;
            }

            geraakt.UnionWith(partijen);
        }

        return [.. alle.Where(p => geraakt.Contains(p.Kbo))];
    }

    /// <summary>The partijen whose part it is; null: the text of the whole contract.</summary>
    private static List<KboNummer>? Geraakten(string plaats, Contractinhoud nieuw)
    {
        var plaatsen = Plaatsen(plaats);
        return Deel(plaats) switch
        {
            "partijen" => [nieuw.Partijen[plaatsen[0]].Kbo],
            "financiering" => [nieuw.Financiering[plaatsen[0]].Partij],
            "verbintenissen" => [nieuw.Verbintenissen[plaatsen[0]].Verantwoordelijke, .. Beoordelaars(nieuw.Verbintenissen[plaatsen[0]], plaatsen)],
            _ => null,
        };
    }

    // A change in the promise itself touches everybody who judges one of its milestones.
    private static IEnumerable<KboNummer> Beoordelaars(Verbintenis verbintenis, IReadOnlyList<int> plaatsen) =>
        verbintenis.Mijlpalen.Where((_, i) => plaatsen.Count < 2 || plaatsen[1] == i).Select(m => m.Beoordelaar).OfType<KboNummer>();

    private static string Veld(string plaats) => plaats[(plaats.LastIndexOf('.') + 1)..].Split('[')[0];

    private static string Deel(string plaats) => plaats.Split('.', '[')[0];

    private static List<int> Plaatsen(string plaats) =>
        [.. plaats.Split('[').Skip(1).Select(d => int.Parse(d[..d.IndexOf(']', StringComparison.Ordinal)], System.Globalization.CultureInfo.InvariantCulture))];
}
