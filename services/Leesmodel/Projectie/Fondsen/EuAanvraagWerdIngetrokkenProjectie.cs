using Gebiedswerking.Berichten.Fondsen;
using Gebiedswerking.Fundament.Bus;
using Gebiedswerking.Projectie.Opslag;

namespace Gebiedswerking.Projectie.Fondsen;

internal sealed class EuAanvraagWerdIngetrokkenProjectie(LeesmodelDb db) : IReactie<EuAanvraagWerdIngetrokken>
{
    public Task Verwerk(Ontvangen<EuAanvraagWerdIngetrokken> bericht, CancellationToken stop)
    {
        var g = bericht.Gebeurtenis;
        var buitengeld = new Buitengeld(db.Lot, bericht.Regel, g.Fonds, null, g.EuAanvraag);
        buitengeld.Beslist("Ingetrokken", null, g.Geraakt);
        buitengeld.Teksten();
        return Task.CompletedTask;
    }
}
