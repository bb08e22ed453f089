using Gebiedswerking.Berichten.Fondsen;
using Gebiedswerking.Fundament.Bus;
using Gebiedswerking.Projectie.Opslag;

namespace Gebiedswerking.Projectie.Fondsen;

internal sealed class TrekkingsruimteWerdGeopendProjectie(LeesmodelDb db) : IReactie<TrekkingsruimteWerdGeopend>
{
    public Task Verwerk(Ontvangen<TrekkingsruimteWerdGeopend> bericht, CancellationToken stop)
    {
        var g = bericht.Gebeurtenis;
        db.Lot.VoegVerplicht(
            """
            insert into lees.trekkingsruimte (gebiedsfonds_id, gebiedscontract_id, verbintenis_id, mijlpaal_id, begunstigde_kbo, geopend, geopend_op)
            select f.id, $2, $3, $4, $5, $6, $7 from lees.gebiedsfonds f where f.id = $1
            """,
            Waarde.Id(g.Fonds), Waarde.Id(g.Contract), Waarde.Id(g.Verbintenis.Waarde), Waarde.Id(g.Mijlpaal.Waarde), Waarde.Kbo(g.Begunstigde),
            Waarde.Geld(g.Bedrag), Waarde.Tijd(bericht.Regel.Tijdstip));
        return Task.CompletedTask;
    }
}
