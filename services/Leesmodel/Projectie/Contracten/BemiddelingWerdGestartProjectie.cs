using Gebiedswerking.Berichten.Contracten;
using Gebiedswerking.Fundament.Bus;
using Gebiedswerking.Projectie.Opslag;

namespace Gebiedswerking.Projectie.Contracten;

internal sealed class BemiddelingWerdGestartProjectie(LeesmodelDb db) : IReactie<BemiddelingWerdGestart>
{
    public Task Verwerk(Ontvangen<BemiddelingWerdGestart> bericht, CancellationToken stop)
    {
        var g = bericht.Gebeurtenis;
        db.Lot.VoegVerplicht("update lees.geschil set status = 'Bemiddeling', bemiddeling_op = $3 where gebiedscontract_id = $1 and id = $2",
            Waarde.Id(g.Contract), Waarde.Id(g.Geschil.Waarde), Waarde.Tijd(bericht.Regel.Tijdstip));
        db.Lot.VoegVerplicht("update lees.bemiddelaar set aangesteld_op = $3 where gebiedscontract_id = $1 and id = any ($2)",
            Waarde.Id(g.Contract), Waarde.Ids(g.Bemiddelaars.Select(b => b.Waarde)), Waarde.Tijd(bericht.Regel.Tijdstip));
        return Task.CompletedTask;
    }
}
