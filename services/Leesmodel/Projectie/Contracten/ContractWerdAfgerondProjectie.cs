using Gebiedswerking.Berichten.Contracten;
using Gebiedswerking.Fundament.Bus;
using Gebiedswerking.Projectie.Opslag;

namespace Gebiedswerking.Projectie.Contracten;

internal sealed class ContractWerdAfgerondProjectie(LeesmodelDb db) : IReactie<ContractWerdAfgerond>
{
    public Task Verwerk(Ontvangen<ContractWerdAfgerond> bericht, CancellationToken stop)
    {
        var (contract, datum) = bericht.Gebeurtenis;
        db.Lot.VoegVerplicht(
            "update lees.gebiedscontract set status = 'Afgerond', afgerond_op = $2 where id = $1",
            Waarde.Id(contract), Waarde.Dag(datum));
        Feiten.Afgerond(db.Lot, bericht.Regel, contract, datum);
        return Task.CompletedTask;
    }
}
