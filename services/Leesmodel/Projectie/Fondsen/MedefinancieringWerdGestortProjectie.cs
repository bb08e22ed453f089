using Gebiedswerking.Berichten.Fondsen;
using Gebiedswerking.Fundament.Bus;
using Gebiedswerking.Projectie.Opslag;

namespace Gebiedswerking.Projectie.Fondsen;

internal sealed class MedefinancieringWerdGestortProjectie(LeesmodelDb db) : IReactie<MedefinancieringWerdGestort>
{
    public Task Verwerk(Ontvangen<MedefinancieringWerdGestort> bericht, CancellationToken stop)
    {
        var g = bericht.Gebeurtenis;
        db.Lot.VoegVerplicht(
            """
            update lees.medefinanciering
            set gestort = gestort + $3, status = case when gestort + $3 = bedrag then 'Gestort'::lees.medefinancieringstatus else status end
            where gebiedsfonds_id = $1 and id = $2
            """,
            Waarde.Id(g.Fonds), Waarde.Id(g.Medefinanciering.Waarde), Waarde.Geld(g.Bedrag));
        new Buitengeld(db.Lot, bericht.Regel, g.Fonds, g.Medefinanciering, null).Storting(g.Bedrag, g.Datum);
        new Fondslijnen(db.Lot, g.Fonds).Ontvang(g.Delen, g.Jaar);
        return Task.CompletedTask;
    }
}
