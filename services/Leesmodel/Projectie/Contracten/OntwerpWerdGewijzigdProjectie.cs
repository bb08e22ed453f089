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
            set titel = $2, ingangsdatum = $3, einddatum = $4, bedrag = $5, voorbeeld = $6, programma_id = $7, gebiedsfonds_id = $8,
              mandatering_id = $9, fondsmiddelen = $10
            where id = $1
            """,
            Contracttekst.Kop(contract, inhoud));
        Contracttekst.Vervang(db.Lot, contract, inhoud);
        return Task.CompletedTask;
    }
}
