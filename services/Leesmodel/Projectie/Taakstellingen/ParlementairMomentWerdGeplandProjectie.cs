using Gebiedswerking.Berichten.Taakstellingen;
using Gebiedswerking.Fundament.Bus;
using Gebiedswerking.Projectie.Opslag;

namespace Gebiedswerking.Projectie.Taakstellingen;

internal sealed class ParlementairMomentWerdGeplandProjectie(LeesmodelDb db) : IReactie<ParlementairMomentWerdGepland>
{
    public Task Verwerk(Ontvangen<ParlementairMomentWerdGepland> bericht, CancellationToken stop)
    {
        var moment = bericht.Gebeurtenis;
        db.Lot.VoegVerplicht(
            """
            insert into lees.parlementair_moment (id, taakstelling_id, datum, soort, commissies, openbaar)
            select $2, t.id, $3, $4::lees.parlementair_momentsoort, $5, t.openbaar from lees.taakstelling t where t.id = $1
            """,
            Waarde.Id(moment.Taakstelling), Waarde.Id(moment.Moment.Waarde), Waarde.Dag(moment.Datum), Waarde.Keuze(moment.Soort), Waarde.Teksten(moment.Commissies));
        return Task.CompletedTask;
    }
}
