using Gebiedswerking.Berichten.Fondsen;
using Gebiedswerking.Fundament.Bus;
using Gebiedswerking.Projectie.Opslag;

namespace Gebiedswerking.Projectie.Fondsen;

internal sealed class EuAanvraagWerdGeweigerdProjectie(LeesmodelDb db) : IReactie<EuAanvraagWerdGeweigerd>
{
    public Task Verwerk(Ontvangen<EuAanvraagWerdGeweigerd> bericht, CancellationToken stop)
    {
        var g = bericht.Gebeurtenis;
        new Buitengeld(db.Lot, bericht.Regel, g.Fonds, null, g.EuAanvraag).Beslist("Geweigerd", g.Besluit, g.Geraakt);
        return Task.CompletedTask;
    }
}
