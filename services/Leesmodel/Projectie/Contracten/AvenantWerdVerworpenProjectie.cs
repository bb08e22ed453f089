using Gebiedswerking.Berichten.Contracten;
using Gebiedswerking.Fundament.Bus;
using Gebiedswerking.Projectie.Opslag;

namespace Gebiedswerking.Projectie.Contracten;

internal sealed class AvenantWerdVerworpenProjectie(LeesmodelDb db) : IReactie<AvenantWerdVerworpen>
{
    public Task Verwerk(Ontvangen<AvenantWerdVerworpen> bericht, CancellationToken stop)
    {
        Avenant.Sluit(db.Lot, bericht.Regel, bericht.Gebeurtenis.Contract, bericht.Gebeurtenis.Avenant, Avenantuitkomst.Verworpen);
        return Task.CompletedTask;
    }
}
