using Gebiedswerking.Berichten.Fondsen;
using Gebiedswerking.Fundament.Bus;
using Gebiedswerking.Projectie.Opslag;

namespace Gebiedswerking.Projectie.Fondsen;

internal sealed class TerugvorderingWerdIngetrokkenProjectie(LeesmodelDb db) : IReactie<TerugvorderingWerdIngetrokken>
{
    public Task Verwerk(Ontvangen<TerugvorderingWerdIngetrokken> bericht, CancellationToken stop)
    {
        var g = bericht.Gebeurtenis;
        db.Lot.VoegVerplicht("update lees.terugvordering set status = 'Ingetrokken', afgesloten_op = $3 where gebiedsfonds_id = $1 and id = $2",
            Waarde.Id(g.Fonds), Waarde.Id(g.Terugvordering.Waarde), Waarde.Tijd(bericht.Regel.Tijdstip));
        Terugvorderingstekst.Noteer(db.Lot, bericht.Regel, g.Terugvordering, g.Contract);
        return Task.CompletedTask;
    }
}
