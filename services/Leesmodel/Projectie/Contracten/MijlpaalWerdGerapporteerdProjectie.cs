using Gebiedswerking.Berichten.Contracten;
using Gebiedswerking.Fundament.Bus;
using Gebiedswerking.Projectie.Opslag;

namespace Gebiedswerking.Projectie.Contracten;

internal sealed class MijlpaalWerdGerapporteerdProjectie(LeesmodelDb db) : IReactie<MijlpaalWerdGerapporteerd>
{
    public Task Verwerk(Ontvangen<MijlpaalWerdGerapporteerd> bericht, CancellationToken stop)
    {
        var (contract, mijlpaal, bedrag, bewijs, _) = bericht.Gebeurtenis;
        db.Lot.VoegVerplicht(
            """
            update lees.mijlpaal set status = 'Gerapporteerd', gerapporteerd_bedrag = $3, gerapporteerd_op = $4, ondertekend_op = null,
              te_beoordelen_voor = null
            where gebiedscontract_id = $1 and id = $2
            """,
            Waarde.Id(contract), Waarde.Id(mijlpaal.Waarde), Waarde.Geld(bedrag), Waarde.Tijd(bericht.Regel.Tijdstip));
        Toelichting.Voeg(db.Lot, bericht.Regel, contract, Toelichtingsoort.Verslag, mijlpaal, veld: "tekst");
        Bewijs.Voeg(db.Lot, bericht.Regel, contract, mijlpaal, bewijs ?? []);
        return Task.CompletedTask;
    }
}
