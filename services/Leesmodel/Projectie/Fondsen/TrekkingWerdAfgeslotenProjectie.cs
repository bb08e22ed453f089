using Gebiedswerking.Berichten.Fondsen;
using Gebiedswerking.Fundament.Bus;
using Gebiedswerking.Projectie.Opslag;

namespace Gebiedswerking.Projectie.Fondsen;

internal sealed class TrekkingWerdAfgeslotenProjectie(LeesmodelDb db) : IReactie<TrekkingWerdAfgesloten>
{
    public Task Verwerk(Ontvangen<TrekkingWerdAfgesloten> bericht, CancellationToken stop)
    {
        var g = bericht.Gebeurtenis;
        foreach (var rest in g.Mijlpalen)
        {
            db.Lot.VoegVerplicht("update lees.trekkingsruimte set afgestaan = afgestaan + $3 where gebiedscontract_id = $1 and mijlpaal_id = $2",
                Waarde.Id(g.Contract), Waarde.Id(rest.Mijlpaal.Waarde), Waarde.Geld(rest.Bedrag));
        }

        return Task.CompletedTask;
    }
}
