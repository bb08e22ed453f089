using Gebiedswerking.Berichten.Contracten;
using Gebiedswerking.Fundament.Bus;
using Gebiedswerking.Projectie.Opslag;

namespace Gebiedswerking.Projectie.Contracten;

internal sealed class AvenantmiddelenWerdenGevraagdProjectie(LeesmodelDb db) : IReactie<AvenantmiddelenWerdenGevraagd>
{
    public Task Verwerk(Ontvangen<AvenantmiddelenWerdenGevraagd> bericht, CancellationToken stop)
    {
        var g = bericht.Gebeurtenis;
        db.Lot.VoegVerplicht(
            """
            update lees.avenant
            set status = 'WachtOpMiddelen', wacht_op_middelen_sinds = coalesce(wacht_op_middelen_sinds, $3), weigeringsreden = null
            where gebiedscontract_id = $1 and id = $2
            """,
            Waarde.Id(g.Contract), Waarde.Id(g.Avenant.Waarde), Waarde.Tijd(bericht.Regel.Tijdstip));
        return Task.CompletedTask;
    }
}
