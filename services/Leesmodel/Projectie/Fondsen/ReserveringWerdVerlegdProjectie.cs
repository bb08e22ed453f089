using Gebiedswerking.Berichten.Fondsen;
using Gebiedswerking.Fundament.Bus;
using Gebiedswerking.Projectie.Opslag;

namespace Gebiedswerking.Projectie.Fondsen;

internal sealed class ReserveringWerdVerlegdProjectie(LeesmodelDb db) : IReactie<ReserveringWerdVerlegd>
{
    public Task Verwerk(Ontvangen<ReserveringWerdVerlegd> bericht, CancellationToken stop)
    {
        var g = bericht.Gebeurtenis;
        var lijnen = new Fondslijnen(db.Lot, g.Fonds);
        lijnen.GeefVrij(g.Van);
        lijnen.Gebruik(g.Naar);
        new Fondsgeld(db.Lot, g.Fonds).Verlegd(g.Contract, g.Avenant is not null, g.Van, g.Naar);
        return Task.CompletedTask;
    }
}
