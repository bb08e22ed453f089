using Gebiedswerking.Berichten.Contracten;
using Gebiedswerking.Fundament.Bus;
using Gebiedswerking.Projectie.Opslag;

namespace Gebiedswerking.Projectie.Contracten;

internal sealed class DelegatieWerdIngetrokkenProjectie(LeesmodelDb db) : IReactie<DelegatieWerdIngetrokken>
{
    public Task Verwerk(Ontvangen<DelegatieWerdIngetrokken> bericht, CancellationToken stop)
    {
        db.Lot.VoegVerplicht("update lees.delegatie set ingetrokken_op = $2 where id = $1",
            Waarde.Id(bericht.Gebeurtenis.Delegatie), Waarde.Tijd(bericht.Regel.Tijdstip));
        return Task.CompletedTask;
    }
}
