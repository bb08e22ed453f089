using Gebiedswerking.Berichten.Fondsen;
using Gebiedswerking.Fundament.Bus;
using Gebiedswerking.Projectie.Opslag;

namespace Gebiedswerking.Projectie.Fondsen;

internal sealed class EuAanvraagWerdIngediendProjectie(LeesmodelDb db) : IReactie<EuAanvraagWerdIngediend>
{
    public Task Verwerk(Ontvangen<EuAanvraagWerdIngediend> bericht, CancellationToken stop)
    {
        var g = bericht.Gebeurtenis;
        db.Lot.VoegVerplicht("update lees.eu_aanvraag set status = 'Ingediend', ingediend_op = $3 where gebiedsfonds_id = $1 and id = $2",
            Waarde.Id(g.Fonds), Waarde.Id(g.EuAanvraag.Waarde), Waarde.Dag(g.Datum));
        return Task.CompletedTask;
    }
}
