using Gebiedswerking.Berichten.Contracten;
using Gebiedswerking.Fundament.Bus;
using Gebiedswerking.Projectie.Opslag;

namespace Gebiedswerking.Projectie.Contracten;

internal sealed class MijlpaalWerdBetaaldProjectie(LeesmodelDb db) : IReactie<MijlpaalWerdBetaald>
{
    public Task Verwerk(Ontvangen<MijlpaalWerdBetaald> bericht, CancellationToken stop)
    {
        var (contract, mijlpaal, bedrag, datum) = bericht.Gebeurtenis;
        db.Lot.VoegVerplicht(
            "update lees.mijlpaal set status = 'Betaald', betaald_bedrag = $3, betaald_op = $4 where gebiedscontract_id = $1 and id = $2",
            Waarde.Id(contract), Waarde.Id(mijlpaal.Waarde), Waarde.Geld(bedrag), Waarde.Dag(datum));
        return Task.CompletedTask;
    }
}
