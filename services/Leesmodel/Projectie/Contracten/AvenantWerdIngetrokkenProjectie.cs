using Gebiedswerking.Berichten.Contracten;
using Gebiedswerking.Fundament.Bus;
using Gebiedswerking.Projectie.Opslag;

namespace Gebiedswerking.Projectie.Contracten;

internal sealed class AvenantWerdIngetrokkenProjectie(LeesmodelDb db) : IReactie<AvenantWerdIngetrokken>
{
    public Task Verwerk(Ontvangen<AvenantWerdIngetrokken> bericht, CancellationToken stop)
    {
        Avenant.Sluit(db.Lot, bericht.Regel, bericht.Gebeurtenis.Contract, bericht.Gebeurtenis.Avenant, Avenantuitkomst.Ingetrokken);
        return Task.CompletedTask;
    }
}
