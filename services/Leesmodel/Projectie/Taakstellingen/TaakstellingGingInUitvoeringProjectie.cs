using Gebiedswerking.Berichten.Taakstellingen;
using Gebiedswerking.Fundament.Bus;
using Gebiedswerking.Projectie.Opslag;

namespace Gebiedswerking.Projectie.Taakstellingen;

internal sealed class TaakstellingGingInUitvoeringProjectie(LeesmodelDb db) : IReactie<TaakstellingGingInUitvoering>
{
    public Task Verwerk(Ontvangen<TaakstellingGingInUitvoering> bericht, CancellationToken stop)
    {
        db.Lot.VoegVerplicht("update lees.taakstelling set status = 'InUitvoering', in_uitvoering_op = $2 where id = $1",
            Waarde.Id(bericht.Gebeurtenis.Taakstelling), Waarde.Tijd(bericht.Regel.Tijdstip));
        return Task.CompletedTask;
    }
}
