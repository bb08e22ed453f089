using Gebiedswerking.Fundament;
using Gebiedswerking.Portaal.Toegang;
using Gebiedswerking.Portaal.Verkeer;

namespace Gebiedswerking.Portaal.Taken;

/// <summary>Everything that awaits somebody, first to expire first. It only points the way: the services decide who may do what.</summary>
public sealed class Takenlijst(Leesmodel leesmodel, TimeProvider klok)
{
    /// <summary>Reads the list of this person.</summary>
    public async Task<Taken> Van(Bezoeker wie, CancellationToken stop)
    {
        var vandaag = Brussel.Vandaag(klok);
        var gemachtigd = await Machtigingen.Lees(leesmodel, wie, vandaag, stop);
        var soorten = await Task.WhenAll(
            Ontwerptaken.Afwerken(leesmodel, wie, vandaag, stop),
            Contracttaken.Ondertekenen(leesmodel, wie, gemachtigd, vandaag, stop), Contracttaken.VisumGeven(leesmodel, wie, vandaag, stop),
            Avenanttaken.Lijst(leesmodel, wie, gemachtigd, vandaag, stop),
            Mijlpaaltaken.Uitvoeren(leesmodel, wie, gemachtigd, stop), Mijlpaaltaken.Beoordelen(leesmodel, wie, stop),
            Betaaltaken.Betalen(leesmodel, wie, vandaag, stop), Betaaltaken.Middelen(leesmodel, wie, vandaag, stop),
            Fondstaken.Vollopen(leesmodel, wie, vandaag, stop),
            Gezettetaken.Lijst(leesmodel, wie, vandaag, stop), Eutaken.Opvangen(leesmodel, wie, vandaag, stop),
            Nalevingtaken.Herstellen(leesmodel, wie, vandaag, stop), Nalevingtaken.Beslechten(leesmodel, wie, vandaag, stop));
        return new([.. soorten.SelectMany(s => s.Lijst).OrderBy(t => t.Uiterlijk).ThenBy(t => t.Contract, StringComparer.Ordinal)], soorten.Any(s => s.Meer));
    }
}
