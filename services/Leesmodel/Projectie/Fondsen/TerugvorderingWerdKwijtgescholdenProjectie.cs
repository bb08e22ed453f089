using Gebiedswerking.Berichten.Fondsen;
using Gebiedswerking.Fundament.Bus;
using Gebiedswerking.Projectie.Opslag;

namespace Gebiedswerking.Projectie.Fondsen;

internal sealed class TerugvorderingWerdKwijtgescholdenProjectie(LeesmodelDb db) : IReactie<TerugvorderingWerdKwijtgescholden>
{
    public Task Verwerk(Ontvangen<TerugvorderingWerdKwijtgescholden> bericht, CancellationToken stop)
    {
        var g = bericht.Gebeurtenis;
        db.Lot.VoegVerplicht("update lees.terugvordering set status = 'Kwijtgescholden', referentie = $3, afgesloten_op = $4 where gebiedsfonds_id = $1 and id = $2",
            Waarde.Id(g.Fonds), Waarde.Id(g.Terugvordering.Waarde), Waarde.Tekst(g.Referentie), Waarde.Tijd(bericht.Regel.Tijdstip));
        return Task.CompletedTask;
    }
}
