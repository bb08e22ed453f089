using Gebiedswerking.Berichten.Contracten;
using Gebiedswerking.Fundament.Bus;
using Gebiedswerking.Projectie.Opslag;

namespace Gebiedswerking.Projectie.Contracten;

internal sealed class HersteltermijnWerdOverschredenProjectie(LeesmodelDb db) : IReactie<HersteltermijnWerdOverschreden>
{
    public Task Verwerk(Ontvangen<HersteltermijnWerdOverschreden> bericht, CancellationToken stop)
    {
        var g = bericht.Gebeurtenis;
        db.Lot.VoegVerplicht("update lees.ingebrekestelling set status = 'Verstreken', overschreden_op = $3 where gebiedscontract_id = $1 and id = $2",
            Waarde.Id(g.Contract), Waarde.Id(g.Ingebrekestelling.Waarde), Waarde.Tijd(bericht.Regel.Tijdstip));
        return Task.CompletedTask;
    }
}
