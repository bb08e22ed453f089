using Gebiedswerking.Berichten.Taakstellingen;
using Gebiedswerking.Fundament.Bus;
using Gebiedswerking.Fundament.Dossierlog;
using Gebiedswerking.Projectie.Opslag;

namespace Gebiedswerking.Projectie.Taakstellingen;

internal sealed class ParlementairMomentWerdGehoudenProjectie(LeesmodelDb db) : IReactie<ParlementairMomentWerdGehouden>
{
    public Task Verwerk(Ontvangen<ParlementairMomentWerdGehouden> bericht, CancellationToken stop)
    {
        var moment = bericht.Gebeurtenis;
        // Parliament speaks in public: its conclusion stands with the moment, and remembers its row so that it can be erased.
        var conclusie = Ketting.Velden(bericht.Regel.Bijlage).GetValueOrDefault("conclusie");
        db.Lot.VoegVerplicht(
            "update lees.parlementair_moment set gehouden_op = $3, conclusie = $4, conclusie_versie = $5 where taakstelling_id = $1 and id = $2",
            Waarde.Id(moment.Taakstelling), Waarde.Id(moment.Moment.Waarde), Waarde.Dag(moment.Datum), Waarde.Tekst(conclusie), Waarde.Geheel(bericht.Regel.Versie));
        return Task.CompletedTask;
    }
}
