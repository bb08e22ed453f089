using Gebiedswerking.Berichten.Contracten;

namespace Gebiedswerking.Contracten.Domein;

/// <summary>Which promises cannot be kept without which others: they exist, and no promise waits for itself.</summary>
public sealed partial class Contractcontrole
{
    private List<Verbintenis?> MetAfhankelijkheden(List<Verbintenis?> verbintenissen)
    {
        var rijen = _voorstel.Verbintenissen ?? [];
        var inOrde = true;
        for (var i = 0; i < verbintenissen.Count; i++)
        {
            var nummers = rijen[i]?.HangtAfVan ?? [];
            var veld = $"verbintenissen[{i}].hangtAfVan";
            inOrde &= _invoer.Eis(nummers.All(n => n >= 1 && n <= verbintenissen.Count), veld, "Noem andere verbintenissen met hun plaats in de lijst, vanaf 1.")
                && _invoer.Eis(!nummers.Contains(i + 1), veld, "Een verbintenis hangt niet van zichzelf af. Haal dit nummer weg.")
                && _invoer.Eis(nummers.Distinct().Count() == nummers.Count, veld, "Noem elke verbintenis een keer.");
        }

        // as long as the promises themselves are not in order, they say enough
        return inOrde && _invoer.Eis(!HeeftKring([.. rijen.Take(verbintenissen.Count)]), "verbintenissen", "Deze verbintenissen wachten in een kring op elkaar. Haal een afhankelijkheid weg.")
            && verbintenissen.All(v => v is not null)
            ? [.. verbintenissen.Select((v, i) => rijen[i]!.HangtAfVan is { Count: > 0 } nummers
                ? v! with { HangtAfVan = [.. nummers.Select(n => verbintenissen[n!.Value - 1]!.Id)] } : v)]
            : verbintenissen;
    }

    /// <summary>Takes away, again and again, what waits for nothing that is left; a circle is what stays.</summary>
    private static bool HeeftKring(List<Verbintenisvoorstel?> rijen)
    {
        var over = Enumerable.Range(1, rijen.Count).ToHashSet();
        while (over.RemoveWhere(n => rijen[n - 1]?.HangtAfVan?.Any(a => over.Contains(a!.Value)) != true) > 0)
        {
        }

        return over.Count > 0;
    }
}
