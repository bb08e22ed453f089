using Gebiedswerking.Berichten.Fondsen;
using Gebiedswerking.Fundament.Bus;
using Gebiedswerking.Projectie.Opslag;

namespace Gebiedswerking.Projectie.Fondsen;

internal sealed class BetaalopdrachtWerdHernomenProjectie(LeesmodelDb db) : IReactie<BetaalopdrachtWerdHernomen>
{
    public Task Verwerk(Ontvangen<BetaalopdrachtWerdHernomen> bericht, CancellationToken stop)
    {
        var (fonds, opdracht, _) = bericht.Gebeurtenis;
        // it must be approved again, in a year of its own; when it failed last stays readable
        db.Lot.VoegVerplicht(
            """
            update lees.betaling set status = 'Aangemaakt', goedgekeurd_op = null, jaar = null, verzonden_op = null, hernomen = hernomen + 1
            where gebiedsfonds_id = $1 and id = $2
            """,
            Waarde.Id(fonds), Waarde.Id(opdracht.Waarde));
        return Task.CompletedTask;
    }
}
