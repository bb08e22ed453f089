using Gebiedswerking.Berichten.Contracten;
using Gebiedswerking.Fundament.Bus;
using Gebiedswerking.Projectie.Opslag;

namespace Gebiedswerking.Projectie.Contracten;

internal sealed class ReserveringWerdGevraagdProjectie(LeesmodelDb db) : IReactie<ReserveringWerdGevraagd>
{
    public Task Verwerk(Ontvangen<ReserveringWerdGevraagd> bericht, CancellationToken stop)
    {
        var vraag = bericht.Gebeurtenis;
        // asked again while it waits: it still waits since the first time
        db.Lot.VoegVerplicht(
            """
            update lees.gebiedscontract
            set status = 'WachtOpMiddelen', hash = $2, poging = $3, wacht_op_middelen_sinds = coalesce(wacht_op_middelen_sinds, $4),
              geweigerd_op = null, weigeringsreden = null
            where id = $1
            """,
            Waarde.Id(vraag.Contract), Waarde.Tekst(vraag.Hash), Waarde.Geheel(vraag.Poging), Waarde.Tijd(bericht.Regel.Tijdstip));
        return Task.CompletedTask;
    }
}
