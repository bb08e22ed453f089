using Gebiedswerking.Berichten.Fondsen;
using Gebiedswerking.Fundament.Bus;
using Gebiedswerking.Projectie.Opslag;

namespace Gebiedswerking.Projectie.Fondsen;

internal sealed class BetaalgoedkeuringWerdIngetrokkenProjectie(LeesmodelDb db) : IReactie<BetaalgoedkeuringWerdIngetrokken>
{
    public Task Verwerk(Ontvangen<BetaalgoedkeuringWerdIngetrokken> bericht, CancellationToken stop)
    {
        var (fonds, opdracht, _) = bericht.Gebeurtenis;
        db.Lot.VoegVerplicht("update lees.betaling set status = 'Aangemaakt', goedgekeurd_op = null, jaar = null where gebiedsfonds_id = $1 and id = $2",
            Waarde.Id(fonds), Waarde.Id(opdracht.Waarde));
        new Fondslijnen(db.Lot, fonds).KeurAf(opdracht);
        return Task.CompletedTask;
    }
}
