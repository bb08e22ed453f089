using Gebiedswerking.Berichten.Contracten;
using Gebiedswerking.Fundament.Bus;
using Gebiedswerking.Projectie.Opslag;

namespace Gebiedswerking.Projectie.Contracten;

internal sealed class PapierenHandtekeningWerdBevestigdProjectie(LeesmodelDb db) : IReactie<PapierenHandtekeningWerdBevestigd>
{
    public Task Verwerk(Ontvangen<PapierenHandtekeningWerdBevestigd> bericht, CancellationToken stop)
    {
        db.Lot.VoegVerplicht("update lees.papieren_handtekening set bevestigd_op = $3 where gebiedscontract_id = $1 and id = $2",
            Waarde.Id(bericht.Gebeurtenis.Contract), Waarde.Id(bericht.Gebeurtenis.Registratie), Waarde.Tijd(bericht.Regel.Tijdstip));
        return Task.CompletedTask;
    }
}
