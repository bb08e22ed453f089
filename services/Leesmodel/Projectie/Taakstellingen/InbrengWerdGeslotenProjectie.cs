using Gebiedswerking.Berichten.Taakstellingen;
using Gebiedswerking.Fundament.Bus;
using Gebiedswerking.Projectie.Opslag;

namespace Gebiedswerking.Projectie.Taakstellingen;

internal sealed class InbrengWerdGeslotenProjectie(LeesmodelDb db) : IReactie<InbrengWerdGesloten>
{
    public Task Verwerk(Ontvangen<InbrengWerdGesloten> bericht, CancellationToken stop)
    {
        db.Lot.VoegVerplicht("update lees.taakstelling set status = 'InbrengGesloten' where id = $1", Waarde.Id(bericht.Gebeurtenis.Taakstelling));
        return Task.CompletedTask;
    }
}
