using Gebiedswerking.Berichten.Fondsen;
using Gebiedswerking.Fundament.Bus;
using Gebiedswerking.Projectie.Opslag;

namespace Gebiedswerking.Projectie.Fondsen;

internal sealed class BetaaldeelWerdUitgevoerdProjectie(LeesmodelDb db) : IReactie<BetaaldeelWerdUitgevoerd>
{
    public Task Verwerk(Ontvangen<BetaaldeelWerdUitgevoerd> bericht, CancellationToken stop)
    {
        var deel = bericht.Gebeurtenis;
        db.Lot.VoegVerplicht("update lees.betaaldeel set status = 'Betaald', betaald_op = $2 where verwijzing = $1",
            Waarde.Tekst(deel.EndToEndId), Waarde.Dag(deel.Datum));
        new Fondslijnen(db.Lot, deel.Fonds).Betaal(deel.Betaalopdracht, deel.Delen);
        return Task.CompletedTask;
    }
}
