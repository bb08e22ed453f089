using Gebiedswerking.Berichten.Contracten;
using Gebiedswerking.Fundament.Bus;
using Gebiedswerking.Projectie.Opslag;

namespace Gebiedswerking.Projectie.Contracten;

internal sealed class ContractWerdOpgesteldProjectie(LeesmodelDb db) : IReactie<ContractWerdOpgesteld>
{
    public Task Verwerk(Ontvangen<ContractWerdOpgesteld> bericht, CancellationToken stop)
    {
        var (contract, inhoud) = bericht.Gebeurtenis;
        db.Lot.Voeg(
            """
            insert into lees.gebiedscontract (id, titel, status, ingangsdatum, einddatum, bedrag, voorbeeld, programma_id, gebiedsfonds_id, mandatering_id, fondsmiddelen,
              opgesteld_op)
            values ($1, $2, 'Ontwerp', $3, $4, $5, $6, $7, $8, $9, $10, $11)
            on conflict (id) do nothing
            """,
            [.. Contracttekst.Kop(contract, inhoud), Waarde.Tijd(bericht.Regel.Tijdstip)]);
        Contracttekst.Vervang(db.Lot, contract, inhoud, eerste: true);
        return Task.CompletedTask;
    }
}
