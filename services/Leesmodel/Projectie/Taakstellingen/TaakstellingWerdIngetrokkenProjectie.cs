using Gebiedswerking.Berichten.Taakstellingen;
using Gebiedswerking.Fundament.Bus;
using Gebiedswerking.Projectie.Opslag;

namespace Gebiedswerking.Projectie.Taakstellingen;

internal sealed class TaakstellingWerdIngetrokkenProjectie(LeesmodelDb db) : IReactie<TaakstellingWerdIngetrokken>
{
    public Task Verwerk(Ontvangen<TaakstellingWerdIngetrokken> bericht, CancellationToken stop)
    {
        db.Lot.VoegVerplicht("update lees.taakstelling set status = 'Ingetrokken', ingetrokken_op = $2 where id = $1",
            Waarde.Id(bericht.Gebeurtenis.Taakstelling), Waarde.Tijd(bericht.Regel.Tijdstip));
        Taakstellingtekst.Voeg(db.Lot, bericht.Regel);
        return Task.CompletedTask;
    }
}
