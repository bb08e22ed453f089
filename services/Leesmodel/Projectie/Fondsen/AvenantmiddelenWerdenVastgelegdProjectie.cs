using Gebiedswerking.Berichten;
using Gebiedswerking.Berichten.Fondsen;
using Gebiedswerking.Fundament.Bus;
using Gebiedswerking.Projectie.Opslag;

namespace Gebiedswerking.Projectie.Fondsen;

internal sealed class AvenantmiddelenWerdenVastgelegdProjectie(LeesmodelDb db) : IReactie<AvenantmiddelenWerdenVastgelegd>
{
    public Task Verwerk(Ontvangen<AvenantmiddelenWerdenVastgelegd> bericht, CancellationToken stop)
    {
        var g = bericht.Gebeurtenis;
        var (erbij, eraf) = (Bedrag.Som(g.Erbij.Select(d => d.Bedrag)), Bedrag.Som(g.Eraf.Select(d => d.Bedrag)));
        db.Lot.VoegVerplicht(
            """
            update lees.avenantreservering set status = 'Vastgelegd', toets_vrijgesteld = $4, advies_inspectie = $5, begrotingsakkoord = $6
            where gebiedsfonds_id = $1 and gebiedscontract_id = $2 and avenant_id = $3
            """,
            Waarde.Id(g.Fonds), Waarde.Id(g.Contract), Waarde.Id(g.Avenant.Waarde), Waarde.JaNee(g.Begrotingstoets?.Vrijgesteld),
            Waarde.Tekst(g.Begrotingstoets?.AdviesInspectie), Waarde.Tekst(g.Begrotingstoets?.Begrotingsakkoord));
        db.Lot.VoegVerplicht(
            """
            update lees.reservering
            set bedrag = bedrag + $3, vastgelegd = vastgelegd + $3, vrijgevallen = vrijgevallen + $4,
              vrijgevallen_op = case when $4 > 0 then $5 else vrijgevallen_op end
            where gebiedsfonds_id = $1 and gebiedscontract_id = $2
            """,
            Waarde.Id(g.Fonds), Waarde.Id(g.Contract), Waarde.Geld(erbij), Waarde.Geld(eraf), Waarde.Tijd(bericht.Regel.Tijdstip));
        var feiten = new Fondsfeiten(db.Lot, bericht.Regel, g.Fonds, g.Contract, g.Referentieregios, g.Voorbeeld);
        feiten.Vastgelegd(erbij, g.Datum);
        feiten.Vrijgevallen(Middelenfase.Vastgelegd, eraf, g.Datum);
        feiten.Herverdeeld(g.Datum);
        var geld = new Fondsgeld(db.Lot, g.Fonds);
        geld.AvenantVastgelegd(g.Contract, g.Erbij);
        geld.Vrijgegeven(g.Contract, Middelenfase.Vastgelegd, g.Eraf);
        geld.Mijlpalen(g.Contract, g.Mijlpalen);
        var lijnen = new Fondslijnen(db.Lot, g.Fonds);
        lijnen.GeefVrij(g.Eraf);
        lijnen.HoudNietMeerOp(g.Contract);
        return Task.CompletedTask;
    }
}
