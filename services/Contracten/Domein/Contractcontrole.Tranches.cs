using Gebiedswerking.Berichten;
using Gebiedswerking.Berichten.Contracten;

namespace Gebiedswerking.Contracten.Domein;

/// <summary>Fund money per budget year: VAK is yearly, and a contract of several years can take a part of each.</summary>
public sealed partial class Contractcontrole
{
    private List<Jaardeel?> LeesTranches()
    {
        var tranches = LeesRijen(_voorstel.Tranches, "tranches", (rij, veld) =>
            _invoer.Eis(rij.Jaar is { } jaar && (_voorstel.Ingangsdatum is not { } van || jaar >= van.Year) && (_voorstel.Einddatum is not { } tot || jaar <= tot.Year),
                $"{veld}.jaar", "Vul een jaar in waarin het contract loopt.")
            & _invoer.Eis(rij.Bedrag > Bedrag.Nul && rij.Bedrag!.Value.Euro <= Bedrag.Grens, $"{veld}.bedrag", "Vul een bedrag in dat groter is dan nul.")
                ? new Jaardeel(rij.Jaar!.Value, rij.Bedrag!.Value) : null);
        if (tranches.Count == 0 || tranches.Any(t => t is null))
        {
            return tranches;
        }

        var fonds = Som((_voorstel.Verbintenissen ?? []).Where(v => v?.Middelen is Middelenbron.Fonds).Select(v => v?.Bedrag));
        var samen = Som(tranches.Select(t => t?.Bedrag));
        _ = _invoer.Eis(VraagtFonds, "tranches", "Geen verbintenis vraagt middelen van een fonds. Laat dit veld leeg, of kies fonds bij een verbintenis.")
            && _invoer.Eis(tranches.Zip(tranches.Skip(1)).All(p => p.First!.Jaar < p.Second!.Jaar), "tranches", "Noem elk jaar een keer, het vroegste eerst.")
            && _invoer.Eis(samen == fonds, "tranches",
                FormattableString.Invariant($"De jaren zijn samen {samen:0.00} euro en de verbintenissen met fondsmiddelen {fonds:0.00} euro. Maak beide gelijk."));
        return tranches;
    }
}
