using Gebiedswerking.Berichten.Fondsen;
using Gebiedswerking.Contracten.Opslag;
using Gebiedswerking.Fundament.Bus;

namespace Gebiedswerking.Contracten.Reacties;

/// <summary>The fund has the difference: the avenant is offered for signature.</summary>
public sealed class AvenantmiddelenWerdenGereserveerdReactie(ContractenDb db) : IReactie<AvenantmiddelenWerdenGereserveerd>
{
    /// <inheritdoc />
    public Task Verwerk(Ontvangen<AvenantmiddelenWerdenGereserveerd> bericht, CancellationToken stop)
    {
        var g = bericht.Gebeurtenis;
        return db.Laat(g.Contract, c => c.AvenantmiddelenGereserveerd(g.Avenant, g.Poging, g.Hash), stop);
    }
}
