using Gebiedswerking.Berichten.Fondsen;
using Gebiedswerking.Fundament.Bus;
using Gebiedswerking.Projectie.Opslag;

namespace Gebiedswerking.Projectie.Fondsen;

internal sealed class VakWerdVervallenProjectie(LeesmodelDb db) : IReactie<VakWerdVervallen>
{
    public Task Verwerk(Ontvangen<VakWerdVervallen> bericht, CancellationToken stop)
    {
        var (fonds, delen) = bericht.Gebeurtenis;
        var lijnen = new Fondslijnen(db.Lot, fonds);
        foreach (var deel in delen)
        {
            lijnen.Verval(deel.Lijn, deel.Bedrag.Euro);
        }

        return Task.CompletedTask;
    }
}
