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
            insert into lees.gebiedscontract (id, titel, status, ingangsdatum, einddatum, bedrag, voorbeeld, opgesteld_op)
            values ($1, $2, 'Ontwerp', $3, $4, $5, $6, $7)
            on conflict (id) do nothing
            """,
            Waarde.Id(contract), Waarde.Tekst(inhoud.Titel), Waarde.Dag(inhoud.Ingangsdatum), Waarde.Dag(inhoud.Einddatum),
            Waarde.Geld(Contracttekst.Bedrag(inhoud)), Waarde.JaNee(inhoud.Voorbeeld), Waarde.Tijd(bericht.Regel.Tijdstip));
        Contracttekst.Vervang(db.Lot, contract, inhoud);
        return Task.CompletedTask;
    }
}
