using Gebiedswerking.Berichten.Fondsen;
using Gebiedswerking.Fundament.Bus;
using Gebiedswerking.Projectie.Opslag;

namespace Gebiedswerking.Projectie.Fondsen;

internal sealed class MedefinancieringWerdIngetrokkenProjectie(LeesmodelDb db) : IReactie<MedefinancieringWerdIngetrokken>
{
    public Task Verwerk(Ontvangen<MedefinancieringWerdIngetrokken> bericht, CancellationToken stop)
    {
        var g = bericht.Gebeurtenis;
        db.Lot.VoegVerplicht("update lees.medefinanciering set status = 'Ingetrokken' where gebiedsfonds_id = $1 and id = $2",
            Waarde.Id(g.Fonds), Waarde.Id(g.Medefinanciering.Waarde));
        new Buitengeld(db.Lot, bericht.Regel, g.Fonds, g.Medefinanciering, null).Teksten();
        return Task.CompletedTask;
    }
}
