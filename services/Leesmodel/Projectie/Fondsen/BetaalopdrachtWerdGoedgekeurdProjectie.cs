using Gebiedswerking.Berichten.Fondsen;
using Gebiedswerking.Fundament.Bus;
using Gebiedswerking.Projectie.Opslag;

namespace Gebiedswerking.Projectie.Fondsen;

internal sealed class BetaalopdrachtWerdGoedgekeurdProjectie(LeesmodelDb db) : IReactie<BetaalopdrachtWerdGoedgekeurd>
{
    public Task Verwerk(Ontvangen<BetaalopdrachtWerdGoedgekeurd> bericht, CancellationToken stop)
    {
        var goedgekeurd = bericht.Gebeurtenis;
        db.Lot.VoegVerplicht("update lees.betaling set status = 'Goedgekeurd', goedgekeurd_op = $3, jaar = $4 where gebiedsfonds_id = $1 and id = $2",
            Waarde.Id(goedgekeurd.Fonds), Waarde.Id(goedgekeurd.Betaalopdracht.Waarde), Waarde.Tijd(bericht.Regel.Tijdstip), Waarde.Geheel(goedgekeurd.Jaar));
        new Fondslijnen(db.Lot, goedgekeurd.Fonds).KeurGoed(goedgekeurd.Betaalopdracht, goedgekeurd.Delen, goedgekeurd.Jaar);
        return Task.CompletedTask;
    }
}
