using Gebiedswerking.Berichten;
using Gebiedswerking.Berichten.Contracten;

namespace Gebiedswerking.Contracten.Domein;

/// <summary>Where the money comes from: own means that add up, or a fund under a mandatering.</summary>
public sealed partial class Contractcontrole
{
    private bool VraagtFonds => _voorstel.Verbintenissen?.Any(v => v?.Middelen is Middelenbron.Fonds) == true;

    /// <summary>The programme of the contract; null when it stands alone.</summary>
    private Guid? LeesMiddelen()
    {
        if (VraagtFonds)
        {
            _invoer.Eis(_voorstel.Fonds is not null, "fonds", "Kies het fonds dat de verbintenissen met fondsmiddelen betaalt.");
            _invoer.Eis(_voorstel.Mandatering is not null, "mandatering", "Kies de mandatering waaronder de Vlaamse overheid deze middelen vastlegt.");
            _invoer.Eis(_voorstel.Partijen?.Any(p => p is { Soort: Partijsoort.VlaamseOverheid, BeslissendOrgaan: null or BeslissendOrgaan.Mandatering }) == true,
                "partijen", "Neem de Vlaamse overheid op als partij, met het gemandateerde collectief: zij legt de middelen van het fonds vast.");
        }
        else
        {
            _invoer.Eis(_voorstel.Fonds is null, "fonds", "Geen verbintenis vraagt middelen van een fonds. Laat dit veld leeg, of kies fonds bij een verbintenis.");
            _invoer.Eis(_voorstel.Mandatering is null, "mandatering",
                "Geen verbintenis vraagt middelen van een fonds. Laat dit veld leeg, of kies fonds bij een verbintenis.");
        }

        Bekend(_voorstel.Programma, _naslag.Programmas.Contains, "Programma");
        Bekend(_voorstel.Mandatering, _naslag.Mandateringen.Contains, "Mandatering");
        Bekend(_voorstel.Fonds, _naslag.Fondsen.ContainsKey, "Fonds");
        if (_voorstel.Fonds is not { } fonds || !_naslag.Fondsen.TryGetValue(fonds, out var vanFonds))
        {
            return _voorstel.Programma;
        }

        _invoer.Eis(_voorstel.Programma is null || _voorstel.Programma == vanFonds, "programma",
            "Dit fonds hoort bij een ander programma. Kies het programma van het fonds, of laat dit veld leeg.");
        return vanFonds;
    }

    private void ControleerSommen()
    {
        var verbintenissen = _voorstel.Verbintenissen ?? [];
        var fonds = Som(verbintenissen.Where(v => v?.Middelen is Middelenbron.Fonds).Select(v => v?.Bedrag));
        var eigen = Som(verbintenissen.Where(v => v?.Middelen is not Middelenbron.Fonds).Select(v => v?.Bedrag));
        var gefinancierd = Som((_voorstel.Financiering ?? []).Select(f => f?.Bedrag));
        var wat = VraagtFonds ? "de verbintenissen die het fonds niet betaalt" : "de verbintenissen";
        _invoer.Eis(fonds <= Bedrag.Grens, "verbintenissen", "Het totaal van de fondsmiddelen is te groot. Kijk de bedragen na.");
        _ = _invoer.Eis(eigen <= Bedrag.Grens && gefinancierd <= Bedrag.Grens, "financiering", "Het totaal is te groot. Kijk de bedragen na.")
            && _invoer.Eis(eigen == gefinancierd, "financiering", FormattableString.Invariant(
                $"De financiering is samen {gefinancierd:0.00} euro en {wat} {eigen:0.00} euro. Maak beide gelijk."));
    }

    /// <summary>A source of money that exists; the fund pays only what has an amount.</summary>
    private bool ControleerMiddelen(Verbintenisvoorstel rij, string veld) =>
        _invoer.Eis(rij.Middelen is not { } m || Enum.IsDefined(m), $"{veld}.middelen", "Kies fonds, of laat dit veld leeg voor eigen middelen.")
        && _invoer.Eis(rij.Middelen is null || rij.Bedrag is null || rij.Bedrag > Bedrag.Nul, $"{veld}.bedrag",
            "Een verbintenis met fondsmiddelen heeft een bedrag. Vul een bedrag in dat groter is dan nul.");

    private void Bekend(Guid? id, Func<Guid, bool> kent, string wat)
    {
        if (id is { } genoemd && !kent(genoemd))
        {
            _onbekend.Add($"{wat} {genoemd}");
        }
    }
}
