using Gebiedswerking.Berichten;
using Gebiedswerking.Berichten.Contracten;

namespace Gebiedswerking.Contracten.Domein;

/// <summary>The promises and their milestones.</summary>
public sealed partial class Contractcontrole
{
    private List<Verbintenis?> LeesVerbintenissen()
    {
        var rijen = _voorstel.Verbintenissen ?? [];
        Aantal(rijen.Count, 1, HoogstensVerbintenissen, "verbintenissen", "verbintenissen");
        _invoer.Eis(rijen.Sum(v => v?.Mijlpalen?.Count ?? 0) <= HoogstensMijlpalen, "verbintenissen",
            $"Neem ten hoogste {HoogstensMijlpalen} mijlpalen op in een contract.");
        return [.. rijen.Take(HoogstensVerbintenissen).Select((rij, i) =>
            _invoer.Eis(rij is not null, $"verbintenissen[{i}]", "Vul deze verbintenis in.") ? LeesVerbintenis(rij!, $"verbintenissen[{i}]") : null)];
    }

    private Verbintenis? LeesVerbintenis(Verbintenisvoorstel rij, string veld)
    {
        var verantwoordelijke = Verwijzing(rij.Verantwoordelijke, $"{veld}.verantwoordelijke");
        var goed = _invoer.Eis(rij.Soort is { } s && Enum.IsDefined(s), $"{veld}.soort", "Kies inspanning of resultaat.");
        goed &= _invoer.Tekst(rij.Omschrijving, $"{veld}.omschrijving", 4000);
        goed &= NietNegatief(rij.Bedrag, $"{veld}.bedrag");
        goed &= ControleerMiddelen(rij, veld);
        var id = Identiteit(rij.Id, $"{veld}.id", _vorige?.Verbintenissen.Select(v => v.Id.Waarde));
        var rijen = rij.Mijlpalen ?? [];
        goed &= _invoer.Eis(rijen.Count > 0, $"{veld}.mijlpalen", "Vul minstens een mijlpaal in.");
        List<Mijlpaalafspraak?> mijlpalen = [.. rijen.Take(HoogstensMijlpalen).Select((m, i) =>
            _invoer.Eis(m is not null, $"{veld}.mijlpalen[{i}]", "Vul deze mijlpaal in.")
                ? LeesMijlpaal(m!, verantwoordelijke, $"{veld}.mijlpalen[{i}]") : null)];
        if (rij.Bedrag is { } bedrag)
        {
            var som = Som(rijen.Select(m => m?.Bedrag));
            goed &= _invoer.Eis(som == bedrag.Euro, $"{veld}.bedrag", FormattableString.Invariant(
                $"De mijlpalen zijn samen {som:0.00} euro en de verbintenis {bedrag.Euro:0.00} euro. Maak beide gelijk."));
        }

        goed &= ControleerFinancieringswijze(rij, veld) & ControleerIndicator(rij.Indicator, $"{veld}.indicator") & ControleerOnderneming(rij, verantwoordelijke, veld);
        return goed && id is { } eigen && verantwoordelijke is not null && mijlpalen.All(m => m is not null)
            ? MetVoorwaarden(rij, new(new(eigen), verantwoordelijke.Kbo, rij.Soort!.Value, rij.Omschrijving!, rij.Bedrag!.Value, [.. mijlpalen.Select(m => m!)], rij.Middelen))
            : null;
    }

    private Mijlpaalafspraak? LeesMijlpaal(Mijlpaalvoorstel rij, Contractpartij? verantwoordelijke, string veld)
    {
        var goed = _invoer.Tekst(rij.Omschrijving, $"{veld}.omschrijving", 4000);
        goed &= _invoer.Tekst(rij.Bewijs, $"{veld}.bewijs", 2000);
        goed &= NietNegatief(rij.Bedrag, $"{veld}.bedrag");
        goed &= _invoer.Eis(rij.Vervaldatum is not null, $"{veld}.vervaldatum", "Vul de vervaldatum in.")
            && _invoer.Eis((_voorstel.Ingangsdatum is not { } van || rij.Vervaldatum >= van) && (_voorstel.Einddatum is not { } tot || rij.Vervaldatum <= tot),
                $"{veld}.vervaldatum", "Vul een vervaldatum in tussen de ingangsdatum en de einddatum van het contract.");
        var id = Identiteit(rij.Id, $"{veld}.id", _vorige?.Verbintenissen.SelectMany(v => v.Mijlpalen).Select(m => m.Id.Waarde));
        var beoordelaar = rij.Beoordelaar is null ? null : Verwijzing(rij.Beoordelaar, $"{veld}.beoordelaar");
        goed &= rij.Beoordelaar is null || beoordelaar is not null;
        if (verantwoordelijke is not null)
        {
            goed &= ControleerBeoordelaar(rij, verantwoordelijke, beoordelaar, $"{veld}.beoordelaar");
        }

        return goed && id is { } eigen
            ? new Mijlpaalafspraak(new(eigen), rij.Omschrijving!, rij.Vervaldatum!.Value, rij.Bewijs!, rij.Bedrag!.Value, beoordelaar?.Kbo)
            : null;
    }

    /// <summary>Nobody judges the own milestone; the gebiedsteam is of the Vlaamse overheid, so it does not judge hers.</summary>
    private bool ControleerBeoordelaar(Mijlpaalvoorstel rij, Contractpartij verantwoordelijke, Contractpartij? beoordelaar, string veld) =>
        _invoer.Eis(beoordelaar?.Kbo != verantwoordelijke.Kbo || beoordelaar is null, veld,
            "Niemand beoordeelt de eigen mijlpaal. Kies een andere partij, of laat het leeg voor het gebiedsteam.")
        && (verantwoordelijke.Soort is not Partijsoort.VlaamseOverheid
            || (_invoer.Eis(rij.Beoordelaar is not null, veld, "Een mijlpaal van de Vlaamse overheid wordt beoordeeld door een andere partij. Kies die partij.")
                && _invoer.Eis(beoordelaar?.Soort is not Partijsoort.VlaamseOverheid, veld,
                    "Een mijlpaal van de Vlaamse overheid wordt niet beoordeeld door de Vlaamse overheid. Kies een andere partij.")));

    private bool NietNegatief(Bedrag? bedrag, string veld) =>
        _invoer.Eis(bedrag is not null, veld, "Vul het bedrag in; nul mag.")
        && _invoer.Eis(bedrag >= Bedrag.Nul, veld, "Vul een bedrag in dat niet negatief is.");

    /// <summary>A new identity, or the one that the former version of the draft gave; each once.</summary>
    private Guid? Identiteit(Guid? gevraagd, string veld, IEnumerable<Guid>? eerder)
    {
        if (gevraagd is not { } id)
        {
            return _nieuwId();
        }

        return _invoer.Eis(eerder?.Contains(id) == true, veld, "Dit nummer komt niet uit de vorige versie van het ontwerp. Laat het leeg.")
            && _invoer.Eis(_gebruikt.Add(id), veld, "Dit nummer staat er al. Laat het leeg voor een nieuw onderdeel.")
            ? id : null;
    }
}
