using Gebiedswerking.Berichten;
using Gebiedswerking.Berichten.Fondsen;
using Gebiedswerking.Fundament;
using Gebiedswerking.Fundament.Bus;
using Gebiedswerking.Projectie.Opslag;

namespace Gebiedswerking.Projectie.Fondsen;

internal sealed class MiddelenWerdenGereserveerdProjectie(LeesmodelDb db) : IReactie<MiddelenWerdenGereserveerd>
{
    public Task Verwerk(Ontvangen<MiddelenWerdenGereserveerd> bericht, CancellationToken stop)
    {
        var gereserveerd = bericht.Gebeurtenis;
        var bedrag = Bedrag.Som(gereserveerd.Delen.Select(d => d.Bedrag));
        db.Lot.VoegVerplicht(
            """
            insert into lees.reservering (gebiedsfonds_id, gebiedscontract_id, mandatering_id, poging, status, bedrag, gereserveerd_op)
            select f.id, $2, $3, $4, 'Gereserveerd', $5, $6 from lees.gebiedsfonds f where f.id = $1
            on conflict (gebiedsfonds_id, gebiedscontract_id) do update
            set mandatering_id = excluded.mandatering_id, poging = excluded.poging, status = excluded.status, bedrag = excluded.bedrag,
              gereserveerd_op = excluded.gereserveerd_op, reden = null, tekort = null, tekort_jaar = null, geweigerd_op = null, vrijgevallen = 0, vrijgevallen_op = null
            """,
            Waarde.Id(gereserveerd.Fonds), Waarde.Id(gereserveerd.Contract), Waarde.Id(gereserveerd.Mandatering), Waarde.Geheel(gereserveerd.Poging),
            Waarde.Geld(bedrag), Waarde.Tijd(bericht.Regel.Tijdstip));
        new Fondsfeiten(db.Lot, bericht.Regel, gereserveerd.Fonds, gereserveerd.Contract, gereserveerd.Referentieregios, gereserveerd.Voorbeeld)
            .Gereserveerd(bedrag, Brussel.Dag(bericht.Regel.Tijdstip));
        var geld = new Fondsgeld(db.Lot, gereserveerd.Fonds);
        geld.Gereserveerd(gereserveerd.Contract, gereserveerd.Delen);
        geld.Mijlpalen(gereserveerd.Contract, gereserveerd.Mijlpalen);
        new Fondslijnen(db.Lot, gereserveerd.Fonds).Gebruik(gereserveerd.Delen);
        return Task.CompletedTask;
    }
}
