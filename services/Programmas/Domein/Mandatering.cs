using Gebiedswerking.Berichten;
using Gebiedswerking.Berichten.Programmas;
using Gebiedswerking.Fundament.Dossierlog;

namespace Gebiedswerking.Programmas.Domein;

/// <summary>
/// What a collective of officials may commit the Vlaamse overheid to: scope and term, for everybody to know. Its ceiling is
/// in <see cref="Mandaatplafond"/>. Source: domein.md, "Mandatering".
/// </summary>
public sealed class Mandatering : Dossier
{
    /// <summary>Records the collective decision.</summary>
    /// <param name="mandatering">What was decided, checked by <see cref="Mandaatcontrole"/>.</param>
    public void Verleen(MandateringWerdVerleend mandatering)
    {
        if (VrBeslissing.Waarschuwing(mandatering.Beslissing.Nummer, mandatering.Beslissing.Datum) is { } zin)
        {
            Waarschuw(zin);
        }

        Gebeurt(mandatering);
    }

    // Nothing is asked of a mandatering here yet: who commits under it keeps a copy, fed by this event.
    private void Pas(MandateringWerdVerleend g) => _ = g;
}
