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
        new Fondslijnen(db.Lot, betaald.Fonds).Betaal(betaald.Betaalopdracht);
        new Fondsfeiten(db.Lot, bericht.Regel, betaald.Fonds, betaald.Contract, betaald.Referentieregios, betaald.Voorbeeld)
            .Vereffend(betaald.Mijlpaal, betaald.Betaalopdracht, betaald.Bedrag, betaald.Datum);
        // the time to pay, divided as the amount is; a payment from before its acceptance was known here makes no fact
        db.Lot.Voeg(
            """
            insert into lees.betaaltijd (dossier, versie, referentieregio_code, gebiedsfonds_id, gebiedscontract_id, betaling_id, betalingen, dagen, geldig_op,
              bekend_op, voorbeeld)
            select $1, $2, een.referentieregio_code, b.gebiedsfonds_id, b.gebiedscontract_id, b.id, een.deel, dagen.deel, $4, $5, $6
            from lees.betaling b
            cross join lateral lees_intern.verdeel_over($7, 1) een
            join lateral lees_intern.verdeel_over($7, $4 - b.aanvaard_op) dagen on dagen.referentieregio_code = een.referentieregio_code
            where b.id = $3 and b.aanvaard_op is not null
            """,
            Waarde.Id(bericht.Regel.Dossier), Waarde.Geheel(bericht.Regel.Versie), Waarde.Id(betaald.Betaalopdracht.Waarde), Waarde.Dag(betaald.Datum),
            Waarde.Tijd(bericht.Regel.Tijdstip), Waarde.JaNee(betaald.Voorbeeld), Waarde.Teksten(betaald.Referentieregios));
        return Task.CompletedTask;
    }
}
