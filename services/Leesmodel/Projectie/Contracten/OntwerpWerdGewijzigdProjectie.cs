using Gebiedswerking.Berichten.Contracten;
using Gebiedswerking.Fundament.Bus;
using Gebiedswerking.Projectie.Opslag;

namespace Gebiedswerking.Projectie.Contracten;

internal sealed class OntwerpWerdGewijzigdProjectie(LeesmodelDb db) : IReactie<OntwerpWerdGewijzigd>
{
    public Task Verwerk(Ontvangen<OntwerpWerdGewijzigd> bericht, CancellationToken stop)
    {
        var (contract, inhoud) = bericht.Gebeurtenis;
        db.Lot.VoegVerplicht(
            """
            update lees.gebiedscontract
            set titel = $2, ingangsdatum = $3, einddatum = $4, bedrag = $5, voorbeeld = $6
            where id = $1
            """,
            Waarde.Id(contract), Waarde.Tekst(inhoud.Titel), Waarde.Dag(inhoud.Ingangsdatum), Waarde.Dag(inhoud.Einddatum),
            Waarde.Geld(Contracttekst.Bedrag(inhoud)), Waarde.JaNee(inhoud.Voorbeeld));
        Contracttekst.Vervang(db.Lot, contract, inhoud);
        return Task.CompletedTask;
    }
}
