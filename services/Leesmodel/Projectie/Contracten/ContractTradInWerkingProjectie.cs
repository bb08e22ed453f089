using Gebiedswerking.Berichten.Contracten;
using Gebiedswerking.Fundament.Bus;
using Gebiedswerking.Projectie.Opslag;

namespace Gebiedswerking.Projectie.Contracten;

internal sealed class ContractTradInWerkingProjectie(LeesmodelDb db) : IReactie<ContractTradInWerking>
{
    public Task Verwerk(Ontvangen<ContractTradInWerking> bericht, CancellationToken stop)
    {
        db.Lot.VoegVerplicht(
            "update lees.gebiedscontract set status = 'InWerking', in_werking_sinds = $2 where id = $1",
            Waarde.Id(bericht.Gebeurtenis.Contract), Waarde.Dag(bericht.Gebeurtenis.Datum));
        Feiten.InWerking(db.Lot, bericht.Regel, bericht.Gebeurtenis.Contract, bericht.Gebeurtenis.Datum);
        return Task.CompletedTask;
    }
}
