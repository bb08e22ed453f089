using Gebiedswerking.Berichten.Contracten;
using Gebiedswerking.Fundament.Bus;
using Gebiedswerking.Projectie.Opslag;

namespace Gebiedswerking.Projectie.Contracten;

internal sealed class ContractWerdGeweigerdProjectie(LeesmodelDb db) : IReactie<ContractWerdGeweigerd>
{
    public Task Verwerk(Ontvangen<ContractWerdGeweigerd> bericht, CancellationToken stop)
    {
        var geweigerd = bericht.Gebeurtenis;
        Terugkeer.NaarOntwerp(db.Lot, geweigerd.Contract, bericht.Regel.Tijdstip);
        db.Lot.VoegVerplicht("update lees.gebiedscontract set afgewezen_op = $2, afgewezen_door_kbo = $3 where id = $1",
            Waarde.Id(geweigerd.Contract), Waarde.Tijd(bericht.Regel.Tijdstip), Waarde.Kbo(geweigerd.Partij));
        Toelichting.Voeg(db.Lot, bericht.Regel, geweigerd.Contract, Toelichtingsoort.Weigering, partij: geweigerd.Partij);
        return Task.CompletedTask;
    }
}
