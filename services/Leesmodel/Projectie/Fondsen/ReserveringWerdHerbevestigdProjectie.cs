using Gebiedswerking.Berichten.Fondsen;
using Gebiedswerking.Fundament.Bus;
using Gebiedswerking.Projectie.Opslag;

namespace Gebiedswerking.Projectie.Fondsen;

internal sealed class ReserveringWerdHerbevestigdProjectie(LeesmodelDb db) : IReactie<ReserveringWerdHerbevestigd>
{
    public Task Verwerk(Ontvangen<ReserveringWerdHerbevestigd> bericht, CancellationToken stop)
    {
        var (fonds, contract, poging, _) = bericht.Gebeurtenis;
        db.Lot.VoegVerplicht("update lees.reservering set poging = $3 where gebiedsfonds_id = $1 and gebiedscontract_id = $2",
            Waarde.Id(fonds), Waarde.Id(contract), Waarde.Geheel(poging));
        return Task.CompletedTask;
    }
}
