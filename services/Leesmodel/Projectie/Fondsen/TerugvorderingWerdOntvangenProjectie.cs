using Gebiedswerking.Berichten;
using Gebiedswerking.Berichten.Fondsen;
using Gebiedswerking.Fundament.Bus;
using Gebiedswerking.Projectie.Opslag;

namespace Gebiedswerking.Projectie.Fondsen;

internal sealed class TerugvorderingWerdOntvangenProjectie(LeesmodelDb db) : IReactie<TerugvorderingWerdOntvangen>
{
    public Task Verwerk(Ontvangen<TerugvorderingWerdOntvangen> bericht, CancellationToken stop)
    {
        var g = bericht.Gebeurtenis;
        var bedrag = Bedrag.Som(g.Delen.Select(d => d.Bedrag));
        db.Lot.VoegVerplicht(
            """
            update lees.terugvordering
            set ontvangen = ontvangen + $3, status = case when $4 then 'Ontvangen' else status end, afgesloten_op = case when $4 then $5 else afgesloten_op end
            where gebiedsfonds_id = $1 and id = $2
            """,
            Waarde.Id(g.Fonds), Waarde.Id(g.Terugvordering.Waarde), Waarde.Geld(bedrag), Waarde.JaNee(g.Volledig), Waarde.Tijd(bericht.Regel.Tijdstip));
        db.Lot.Voeg("insert into lees.terugbetaling (gebiedsfonds_id, versie, terugvordering_id, gebiedscontract_id, bedrag, datum) values ($1, $2, $3, $4, $5, $6)",
            Waarde.Id(g.Fonds), Waarde.Geheel(bericht.Regel.Versie), Waarde.Id(g.Terugvordering.Waarde), Waarde.Id(g.Contract), Waarde.Geld(bedrag), Waarde.Dag(g.Datum));
        new Fondsfeiten(db.Lot, bericht.Regel, g.Fonds, g.Contract, g.Referentieregios, g.Voorbeeld).Teruggevorderd(g.Terugvordering, bedrag, g.Datum);
        return Task.CompletedTask;
    }
}
