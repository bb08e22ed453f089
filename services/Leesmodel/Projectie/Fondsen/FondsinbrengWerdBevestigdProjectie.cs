using Gebiedswerking.Berichten.Fondsen;
using Gebiedswerking.Fundament.Bus;
using Gebiedswerking.Projectie.Opslag;

namespace Gebiedswerking.Projectie.Fondsen;

internal sealed class FondsinbrengWerdBevestigdProjectie(LeesmodelDb db) : IReactie<FondsinbrengWerdBevestigd>
{
    public Task Verwerk(Ontvangen<FondsinbrengWerdBevestigd> bericht, CancellationToken stop)
    {
        var (fonds, inbreng, referentie) = bericht.Gebeurtenis;
        db.Lot.VoegVerplicht("update lees.fondsinbreng set bevestigd_op = $3, referentie = $4 where gebiedsfonds_id = $1 and id = $2",
            Waarde.Id(fonds), Waarde.Id(inbreng.Waarde), Waarde.Tijd(bericht.Regel.Tijdstip), Waarde.Tekst(referentie));
        new Fondslijnen(db.Lot, fonds).Bevestig(inbreng);
        return Task.CompletedTask;
    }
}
