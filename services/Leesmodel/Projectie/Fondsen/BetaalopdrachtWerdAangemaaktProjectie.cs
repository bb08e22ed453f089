using Gebiedswerking.Berichten.Fondsen;
using Gebiedswerking.Fundament.Bus;
using Gebiedswerking.Projectie.Opslag;

namespace Gebiedswerking.Projectie.Fondsen;

internal sealed class BetaalopdrachtWerdAangemaaktProjectie(LeesmodelDb db) : IReactie<BetaalopdrachtWerdAangemaakt>
{
    public Task Verwerk(Ontvangen<BetaalopdrachtWerdAangemaakt> bericht, CancellationToken stop)
    {
        var opdracht = bericht.Gebeurtenis;
        db.Lot.VoegVerplicht(
            """
            insert into lees.betaling (id, gebiedsfonds_id, gebiedscontract_id, mijlpaal_id, begunstigde_kbo, bedrag, status, aangemaakt_op, aanvaard_op)
            select $2, f.id, $3, $4, $5, $6, 'Aangemaakt', $7, $8 from lees.gebiedsfonds f where f.id = $1
            """,
            Waarde.Id(opdracht.Fonds), Waarde.Id(opdracht.Betaalopdracht.Waarde), Waarde.Id(opdracht.Contract), Waarde.Id(opdracht.Mijlpaal.Waarde),
            Waarde.Kbo(opdracht.Begunstigde), Waarde.Geld(opdracht.Bedrag), Waarde.Tijd(bericht.Regel.Tijdstip),
            Waarde.Dag(opdracht.Aanvaard));
        return Task.CompletedTask;
    }
}
