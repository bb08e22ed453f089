using Gebiedswerking.Berichten.Programmas;
using Gebiedswerking.Fundament.Bus;
using Gebiedswerking.Projectie.Opslag;

namespace Gebiedswerking.Projectie.Programmas;

internal sealed class OnderhandelingWerdGeopendProjectie(LeesmodelDb db) : IReactie<OnderhandelingWerdGeopend>
{
    public Task Verwerk(Ontvangen<OnderhandelingWerdGeopend> bericht, CancellationToken stop)
    {
        var (programma, platform) = bericht.Gebeurtenis;
        db.Lot.VoegVerplicht(
            "update lees.gebiedsprogramma set status = 'Onderhandeling', platform_id = $2, onderhandeling_op = $3 where id = $1",
            Waarde.Id(programma), Waarde.Id(platform), Waarde.Tijd(bericht.Regel.Tijdstip));
        return Task.CompletedTask;
    }
}
