using Gebiedswerking.Berichten.Fondsen;
using Gebiedswerking.Fundament.Bus;
using Gebiedswerking.Projectie.Opslag;

namespace Gebiedswerking.Projectie.Fondsen;

internal sealed class VastleggingWerdOpgehoudenProjectie(LeesmodelDb db) : IReactie<VastleggingWerdOpgehouden>
{
    public Task Verwerk(Ontvangen<VastleggingWerdOpgehouden> bericht, CancellationToken stop)
    {
        var (fonds, contract, reden, datum, avenant, _) = bericht.Gebeurtenis;
        db.Lot.VoegVerplicht(
            """
            insert into lees.ophouding (gebiedsfonds_id, gebiedscontract_id, avenant_id, reden, sinds)
            select f.id, $2, $3, $4::lees.ophoudreden, $5 from lees.gebiedsfonds f where f.id = $1
            on conflict (gebiedsfonds_id, gebiedscontract_id) do update set avenant_id = excluded.avenant_id, reden = excluded.reden, sinds = excluded.sinds
            """,
            Waarde.Id(fonds), Waarde.Id(contract), Waarde.Id(avenant?.Waarde), Waarde.Keuze(reden), Waarde.Dag(datum));
        return Task.CompletedTask;
    }
}
