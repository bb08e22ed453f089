using Gebiedswerking.Berichten.Contracten;
using Gebiedswerking.Fundament.Bus;
using Gebiedswerking.Projectie.Opslag;

namespace Gebiedswerking.Projectie.Contracten;

internal sealed class TaakWerdAfgehandeldProjectie(LeesmodelDb db) : IReactie<TaakWerdAfgehandeld>
{
    public Task Verwerk(Ontvangen<TaakWerdAfgehandeld> bericht, CancellationToken stop)
    {
        var (contract, taak, _) = bericht.Gebeurtenis;
        db.Lot.VoegVerplicht("update lees.taak set afgehandeld_op = $3 where gebiedscontract_id = $1 and id = $2",
            Waarde.Id(contract), Waarde.Id(taak), Waarde.Tijd(bericht.Regel.Tijdstip));
        Toelichting.Voeg(db.Lot, bericht.Regel, contract, Toelichtingsoort.Taak);
        return Task.CompletedTask;
    }
}
