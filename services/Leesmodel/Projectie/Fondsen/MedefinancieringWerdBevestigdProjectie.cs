using Gebiedswerking.Berichten.Fondsen;
using Gebiedswerking.Fundament.Bus;
using Gebiedswerking.Projectie.Opslag;

namespace Gebiedswerking.Projectie.Fondsen;

internal sealed class MedefinancieringWerdBevestigdProjectie(LeesmodelDb db) : IReactie<MedefinancieringWerdBevestigd>
{
    public Task Verwerk(Ontvangen<MedefinancieringWerdBevestigd> bericht, CancellationToken stop)
    {
        var g = bericht.Gebeurtenis;
        db.Lot.VoegVerplicht(
            "update lees.medefinanciering set status = 'Bevestigd', bevestigd_op = $3, referentie = $4, openbaar = true where gebiedsfonds_id = $1 and id = $2",
            Waarde.Id(g.Fonds), Waarde.Id(g.Medefinanciering.Waarde), Waarde.Tijd(bericht.Regel.Tijdstip), Waarde.Tekst(g.Referentie));
        new Buitengeld(db.Lot, bericht.Regel, g.Fonds, g.Medefinanciering, null).Krediet(g.Krediet);
        new Fondslijnen(db.Lot, g.Fonds).Bevestig(g.Krediet);
        return Task.CompletedTask;
    }
}
