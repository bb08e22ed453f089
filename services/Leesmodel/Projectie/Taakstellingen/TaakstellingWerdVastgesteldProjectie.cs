using Gebiedswerking.Berichten.Taakstellingen;
using Gebiedswerking.Fundament.Bus;
using Gebiedswerking.Projectie.Opslag;

namespace Gebiedswerking.Projectie.Taakstellingen;

internal sealed class TaakstellingWerdVastgesteldProjectie(LeesmodelDb db) : IReactie<TaakstellingWerdVastgesteld>
{
    public Task Verwerk(Ontvangen<TaakstellingWerdVastgesteld> bericht, CancellationToken stop)
    {
        var (taakstelling, beslissing) = bericht.Gebeurtenis;
        db.Lot.VoegVerplicht(
            "update lees.taakstelling set status = 'Vastgesteld', vr_datum = $2, vr_nummer = $3, vastgesteld_op = $4 where id = $1",
            Waarde.Id(taakstelling), Waarde.Dag(beslissing.Datum), Waarde.Tekst(beslissing.Nummer), Waarde.Tijd(bericht.Regel.Tijdstip));
        return Task.CompletedTask;
    }
}
