using Gebiedswerking.Berichten.Contracten;
using Gebiedswerking.Fundament.Bus;
using Gebiedswerking.Projectie.Opslag;

namespace Gebiedswerking.Projectie.Contracten;

internal sealed class BemiddelingWerdStopgezetProjectie(LeesmodelDb db) : IReactie<BemiddelingWerdStopgezet>
{
    public Task Verwerk(Ontvangen<BemiddelingWerdStopgezet> bericht, CancellationToken stop)
    {
        var g = bericht.Gebeurtenis;
        db.Lot.VoegVerplicht("update lees.geschil set status = 'Mislukt', stopgezet_op = $3 where gebiedscontract_id = $1 and id = $2",
            Waarde.Id(g.Contract), Waarde.Id(g.Geschil.Waarde), Waarde.Tijd(bericht.Regel.Tijdstip));
        Geschillen.Tekst(db.Lot, bericht.Regel, g.Contract, g.Geschil, Geschiltekstsoort.Stopzetting);
        return Task.CompletedTask;
    }
}
