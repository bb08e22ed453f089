using Gebiedswerking.Berichten.Fondsen;
using Gebiedswerking.Fundament.Bus;
using Gebiedswerking.Projectie.Opslag;

namespace Gebiedswerking.Projectie.Fondsen;

/// <summary>Nothing is ordered or paid by it, and nothing more is expected; how far the milestone is, Contracten tells.</summary>
internal sealed class MijlpaalWerdVerrekendProjectie(LeesmodelDb db) : IReactie<MijlpaalWerdVerrekend>
{
    public Task Verwerk(Ontvangen<MijlpaalWerdVerrekend> bericht, CancellationToken stop)
    {
        new Fondsgeld(db.Lot, bericht.Gebeurtenis.Fonds).Verrekend(bericht.Gebeurtenis.Contract, bericht.Gebeurtenis.Mijlpaal);
        return Task.CompletedTask;
    }
}
