using Gebiedswerking.Berichten.Fondsen;
using Gebiedswerking.Fundament.Bus;
using Gebiedswerking.Projectie.Opslag;

namespace Gebiedswerking.Projectie.Fondsen;

internal sealed class ReserveringWerdVerlegdProjectie(LeesmodelDb db) : IReactie<ReserveringWerdVerlegd>
{
    public Task Verwerk(Ontvangen<ReserveringWerdVerlegd> bericht, CancellationToken stop)
    {
        var lijnen = new Fondslijnen(db.Lot, bericht.Gebeurtenis.Fonds);
        lijnen.GeefVrij(bericht.Gebeurtenis.Van);
        lijnen.Gebruik(bericht.Gebeurtenis.Naar);
        return Task.CompletedTask;
    }
}
