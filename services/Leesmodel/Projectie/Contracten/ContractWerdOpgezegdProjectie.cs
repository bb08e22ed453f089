using Gebiedswerking.Berichten.Contracten;
using Gebiedswerking.Fundament.Bus;
using Gebiedswerking.Projectie.Opslag;

namespace Gebiedswerking.Projectie.Contracten;

internal sealed class ContractWerdOpgezegdProjectie(LeesmodelDb db) : IReactie<ContractWerdOpgezegd>
{
    public Task Verwerk(Ontvangen<ContractWerdOpgezegd> bericht, CancellationToken stop)
    {
        var g = bericht.Gebeurtenis;
        db.Lot.VoegVerplicht("update lees.gebiedscontract set einde_op = $2, einde_grond = 'Opgezegd' where id = $1", Waarde.Id(g.Contract), Waarde.Dag(g.Op));
        Avenant.Tekst(db.Lot, bericht.Regel, g.Contract, null, g.Partij);
        return Task.CompletedTask;
    }
}
