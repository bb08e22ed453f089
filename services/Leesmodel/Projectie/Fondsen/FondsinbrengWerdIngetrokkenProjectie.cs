using Gebiedswerking.Berichten.Fondsen;
using Gebiedswerking.Fundament.Bus;
using Gebiedswerking.Projectie.Opslag;

namespace Gebiedswerking.Projectie.Fondsen;

internal sealed class FondsinbrengWerdIngetrokkenProjectie(LeesmodelDb db) : IReactie<FondsinbrengWerdIngetrokken>
{
    public Task Verwerk(Ontvangen<FondsinbrengWerdIngetrokken> bericht, CancellationToken stop)
    {
        var (fonds, inbreng) = bericht.Gebeurtenis;
        db.Lot.VoegVerplicht("update lees.fondsinbreng set ingetrokken_op = $3 where gebiedsfonds_id = $1 and id = $2",
            Waarde.Id(fonds), Waarde.Id(inbreng.Waarde), Waarde.Tijd(bericht.Regel.Tijdstip));
        return Task.CompletedTask;
    }
}
