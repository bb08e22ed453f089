using Gebiedswerking.Berichten.Fondsen;
using Gebiedswerking.Berichten.Programmas;

namespace Gebiedswerking.Fondsen.Domein;

/// <summary>
/// A commitment rests on advice of the Inspectie van Financien and an agreement on the budget, or needs neither: what was noted for the
/// contract, else what goes with the mandatering. Source: domein.md, "Fondsen".
/// </summary>
public sealed partial class Gebiedsfonds
{
    private readonly OrderedDictionary<Guid, Contracttoets> _toetsen = [];

    /// <summary>Notes it for a contract, before its commitment or afterwards; takes the place of what was noted.</summary>
    public void NoteerToets(Guid contract, Begrotingstoets toets)
    {
        _ = MandateringVan(contract);
        Eis(_toetsen.GetValueOrDefault(contract)?.Begrotingstoets != toets, Fout.ToetsAlGenoteerd());
        Gebeurt(new BegrotingstoetsWerdGenoteerd(Id, contract, toets));
    }

    private Begrotingstoets? ToetsVan(Guid contract, Begrotingstoets? vanMandatering) => _toetsen.GetValueOrDefault(contract)?.Begrotingstoets ?? vanMandatering;

    private void Pas(BegrotingstoetsWerdGenoteerd g) => _toetsen[g.Contract] = new Contracttoets(g.Contract, g.Begrotingstoets);
}
