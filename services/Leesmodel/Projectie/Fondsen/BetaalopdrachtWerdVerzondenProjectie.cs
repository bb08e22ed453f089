using Gebiedswerking.Berichten.Fondsen;
using Gebiedswerking.Fundament.Bus;
using Gebiedswerking.Projectie.Opslag;

namespace Gebiedswerking.Projectie.Fondsen;

internal sealed class BetaalopdrachtWerdVerzondenProjectie(LeesmodelDb db) : IReactie<BetaalopdrachtWerdVerzonden>
{
    public Task Verwerk(Ontvangen<BetaalopdrachtWerdVerzonden> bericht, CancellationToken stop)
    {
        var (fonds, opdracht, _) = bericht.Gebeurtenis;
        db.Lot.VoegVerplicht("update lees.betaling set status = 'Verzonden', verzonden_op = $3 where gebiedsfonds_id = $1 and id = $2",
            Waarde.Id(fonds), Waarde.Id(opdracht.Waarde), Waarde.Tijd(bericht.Regel.Tijdstip));
        return Task.CompletedTask;
    }
}
