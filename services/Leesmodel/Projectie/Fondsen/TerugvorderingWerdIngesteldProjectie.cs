using Gebiedswerking.Berichten.Fondsen;
using Gebiedswerking.Fundament.Bus;
using Gebiedswerking.Projectie.Opslag;

namespace Gebiedswerking.Projectie.Fondsen;

internal sealed class TerugvorderingWerdIngesteldProjectie(LeesmodelDb db) : IReactie<TerugvorderingWerdIngesteld>
{
    public Task Verwerk(Ontvangen<TerugvorderingWerdIngesteld> bericht, CancellationToken stop)
    {
        var g = bericht.Gebeurtenis;
        db.Lot.VoegVerplicht("update lees.terugvordering set status = 'Ingesteld', ingesteld_op = $3, vervaldag = $4 where gebiedsfonds_id = $1 and id = $2",
            Waarde.Id(g.Fonds), Waarde.Id(g.Terugvordering.Waarde), Waarde.Dag(g.Datum), Waarde.Dag(g.Vervaldag));
        return Task.CompletedTask;
    }
}
