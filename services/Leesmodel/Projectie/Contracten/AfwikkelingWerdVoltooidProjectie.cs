using Gebiedswerking.Berichten.Contracten;
using Gebiedswerking.Fundament.Bus;
using Gebiedswerking.Projectie.Opslag;

namespace Gebiedswerking.Projectie.Contracten;

internal sealed class AfwikkelingWerdVoltooidProjectie(LeesmodelDb db) : IReactie<AfwikkelingWerdVoltooid>
{
    public Task Verwerk(Ontvangen<AfwikkelingWerdVoltooid> bericht, CancellationToken stop)
    {
        db.Lot.VoegVerplicht("update lees.gebiedscontract set afgewikkeld_op = $2 where id = $1",
            Waarde.Id(bericht.Gebeurtenis.Contract), Waarde.Tijd(bericht.Regel.Tijdstip));
        return Task.CompletedTask;
    }
}
