using Gebiedswerking.Berichten.Fondsen;
using Gebiedswerking.Fundament.Bus;
using Gebiedswerking.Projectie.Opslag;

namespace Gebiedswerking.Projectie.Fondsen;

internal sealed class BetalingWerdUitgevoerdProjectie(LeesmodelDb db) : IReactie<BetalingWerdUitgevoerd>
{
    public Task Verwerk(Ontvangen<BetalingWerdUitgevoerd> bericht, CancellationToken stop)
    {
        var betaald = bericht.Gebeurtenis;
        db.Lot.VoegVerplicht("update lees.betaling set status = 'Betaald', betaald_op = $3 where gebiedsfonds_id = $1 and id = $2",
            Waarde.Id(betaald.Fonds), Waarde.Id(betaald.Betaalopdracht.Waarde), Waarde.Dag(betaald.Datum));
        db.Lot.VoegVerplicht("update lees.reservering set vereffend = vereffend + $3 where gebiedsfonds_id = $1 and gebiedscontract_id = $2",
            Waarde.Id(betaald.Fonds), Waarde.Id(betaald.Contract), Waarde.Geld(betaald.Bedrag));
        new Fondsfeiten(db.Lot, bericht.Regel, betaald.Fonds, betaald.Contract, betaald.Referentieregios, betaald.Voorbeeld)
            .Vereffend(betaald.Mijlpaal, betaald.Betaalopdracht, betaald.Bedrag, betaald.Datum);
        return Task.CompletedTask;
    }
}
