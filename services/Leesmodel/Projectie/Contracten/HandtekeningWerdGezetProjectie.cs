using Gebiedswerking.Berichten.Contracten;
using Gebiedswerking.Fundament.Bus;
using Gebiedswerking.Projectie.Opslag;

namespace Gebiedswerking.Projectie.Contracten;

internal sealed class HandtekeningWerdGezetProjectie(LeesmodelDb db) : IReactie<HandtekeningWerdGezet>
{
    public Task Verwerk(Ontvangen<HandtekeningWerdGezet> bericht, CancellationToken stop)
    {
        var gezet = bericht.Gebeurtenis;
        Handtekening.Voeg(db.Lot, new(gezet.Contract, bericht.Regel.Versie, gezet.Hoedanigheid, gezet.Niveau, gezet.Grond, gezet.Tijdstip)
        {
            Partij = gezet.Partij, Hash = gezet.Hash, Delegatie = gezet.Delegatie,
        });
        return Task.CompletedTask;
    }
}
