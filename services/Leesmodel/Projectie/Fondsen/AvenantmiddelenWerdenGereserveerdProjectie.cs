using Gebiedswerking.Berichten;
using Gebiedswerking.Berichten.Fondsen;
using Gebiedswerking.Fundament;
using Gebiedswerking.Fundament.Bus;
using Gebiedswerking.Projectie.Opslag;

namespace Gebiedswerking.Projectie.Fondsen;

internal sealed class AvenantmiddelenWerdenGereserveerdProjectie(LeesmodelDb db) : IReactie<AvenantmiddelenWerdenGereserveerd>
{
    public Task Verwerk(Ontvangen<AvenantmiddelenWerdenGereserveerd> bericht, CancellationToken stop)
    {
        var g = bericht.Gebeurtenis;
        var bedrag = Bedrag.Som(g.Delen.Select(d => d.Bedrag));
        db.Lot.VoegVerplicht(
            """
            insert into lees.avenantreservering (gebiedsfonds_id, gebiedscontract_id, avenant_id, poging, status, bedrag, gereserveerd_op)
            select f.id, $2, $3, $4, 'Gereserveerd', $5, $6 from lees.gebiedsfonds f where f.id = $1
            on conflict (gebiedsfonds_id, gebiedscontract_id, avenant_id) do update
            set poging = excluded.poging, status = excluded.status, bedrag = excluded.bedrag, gereserveerd_op = excluded.gereserveerd_op, reden = null, tekort = null, tekort_jaar = null
            """,
            Waarde.Id(g.Fonds), Waarde.Id(g.Contract), Waarde.Id(g.Avenant.Waarde), Waarde.Geheel(g.Poging), Waarde.Geld(bedrag), Waarde.Tijd(bericht.Regel.Tijdstip));
        new Fondsfeiten(db.Lot, bericht.Regel, g.Fonds, g.Contract, g.Referentieregios, g.Voorbeeld).Gereserveerd(bedrag, Brussel.Dag(bericht.Regel.Tijdstip));
        new Fondsgeld(db.Lot, g.Fonds).VoorAvenant(g.Contract, g.Delen);
        new Fondslijnen(db.Lot, g.Fonds).Gebruik(g.Delen);
        return Task.CompletedTask;
    }
}
