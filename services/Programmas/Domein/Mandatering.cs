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
    private MandateringWerdVerleend? _besluit;

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

    /// <summary>
    /// Refuses unless this person may today, as a member of the collective, commit the Vlaamse overheid for these areas and opgaven. The
    /// ceiling is not asked: a programme commits no money, and Fondsen alone guards it.
    /// </summary>
    /// <exception cref="Fundament.Fouten.Domeinfout"><c>geen-lid-van-mandatering</c>, <c>mandatering-niet-geldig</c> or <c>mandatering-ontoereikend</c>.</exception>
    public void EisDekt(Betrokkene wie, IReadOnlyList<Gebied> gebieden, IReadOnlyList<Opgave> opgaven, Kaart kaart, DateOnly vandaag)
    {
        var besluit = _besluit!;
        Eis(besluit.GeldigVan <= vandaag && vandaag <= besluit.GeldigTot, Fout.MandateringNietGeldig(besluit.GeldigVan, besluit.GeldigTot));
        Eis(besluit.Collectief.Any(lid => lid.Persoon == wie.Persoon && lid.Van <= vandaag && vandaag <= (lid.Tot ?? besluit.GeldigTot)), Fout.GeenLid());
        Eis(!opgaven.Except(besluit.Opgaven).Any(), Fout.MandateringOntoereikend("opgaven"));
        Eis(kaart.Dekt([.. besluit.Gebieden], gebieden), Fout.MandateringOntoereikend("gebieden"));
    }

    private void Pas(MandateringWerdVerleend g) => _besluit = g;
}
