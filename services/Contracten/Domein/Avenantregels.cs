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
        [Avenantsoort.Financieel] = (new(StringComparer.Ordinal) { "bedrag", "financiering", "middelen", "fonds", "mandatering", "tranche" }, false),
        [Avenantsoort.Termijn] = (new(StringComparer.Ordinal) { "einddatum", "vervaldatum" }, false),
        [Avenantsoort.Rechtzetting] = (new(StringComparer.Ordinal)
            { "titel", "omschrijving", "bewijs", "naam", "gegevens", "regeling", "bekendmaking", "toetreding", "uittreding" }, true),
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

    /// <summary>The partijen whose part it is, also who judges it; null: the text of the whole contract.</summary>
    private static IEnumerable<KboNummer>? Geraakten(string plaats, Contractinhoud nieuw)
    {
        var wie = Sleutel(plaats);
        return Deel(plaats) switch
        {
            "partij" or "financiering" => nieuw.Partijen.Where(p => p.Kbo.Cijfers == wie).Select(p => p.Kbo),
            "verbintenis" => nieuw.Verbintenissen.Where(v => $"{v.Id.Waarde}" == wie).SelectMany(v => Betrokken(v, v.Mijlpalen)),
            "mijlpaal" => nieuw.Verbintenissen.SelectMany(v => v.Mijlpalen.Where(m => $"{m.Id.Waarde}" == wie).SelectMany(m => Betrokken(v, [m]))),
            _ => null,
        };
    }

    private static IEnumerable<KboNummer> Betrokken(Verbintenis verbintenis, IEnumerable<Mijlpaalafspraak> mijlpalen) =>
        [verbintenis.Verantwoordelijke, .. mijlpalen.Select(m => m.Beoordelaar).OfType<KboNummer>()];

    private static string Veld(string plaats) => plaats[(plaats.LastIndexOf('.') + 1)..];

    private static string Deel(string plaats) => plaats.Split('.', ':')[0];

    private static string? Sleutel(string plaats) => plaats.Split('.')[0].Split(':').ElementAtOrDefault(1);
}
