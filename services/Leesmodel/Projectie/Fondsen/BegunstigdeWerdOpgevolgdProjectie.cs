using Gebiedswerking.Berichten.Fondsen;
using Gebiedswerking.Fundament.Bus;
using Gebiedswerking.Projectie.Opslag;

namespace Gebiedswerking.Projectie.Fondsen;

internal sealed class BegunstigdeWerdOpgevolgdProjectie(LeesmodelDb db) : IReactie<BegunstigdeWerdOpgevolgd>
{
    public Task Verwerk(Ontvangen<BegunstigdeWerdOpgevolgd> bericht, CancellationToken stop)
    {
        var g = bericht.Gebeurtenis;
        db.Lot.Voeg("update lees.betaling set begunstigde_kbo = $3 where gebiedsfonds_id = $1 and id = any ($2)",
            Waarde.Id(g.Fonds), Waarde.Ids(g.Betaalopdrachten.Select(b => b.Waarde)), Waarde.Kbo(g.Nieuw));
        db.Lot.Voeg("update lees.trekkingsruimte set begunstigde_kbo = $4 where gebiedsfonds_id = $1 and gebiedscontract_id = $2 and begunstigde_kbo = $3",
            Waarde.Id(g.Fonds), Waarde.Id(g.Contract), Waarde.Kbo(g.Oud), Waarde.Kbo(g.Nieuw));
        return Task.CompletedTask;
    }
}
