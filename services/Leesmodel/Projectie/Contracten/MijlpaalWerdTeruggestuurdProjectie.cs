using Gebiedswerking.Berichten.Contracten;
using Gebiedswerking.Fundament.Bus;
using Gebiedswerking.Projectie.Opslag;

namespace Gebiedswerking.Projectie.Contracten;

internal sealed class MijlpaalWerdTeruggestuurdProjectie(LeesmodelDb db) : IReactie<MijlpaalWerdTeruggestuurd>
{
    public Task Verwerk(Ontvangen<MijlpaalWerdTeruggestuurd> bericht, CancellationToken stop)
    {
        var (contract, mijlpaal, _, _) = bericht.Gebeurtenis;
        db.Lot.VoegVerplicht(
            "update lees.mijlpaal set status = 'Teruggestuurd', teruggestuurd_op = $3 where gebiedscontract_id = $1 and id = $2",
            Waarde.Id(contract), Waarde.Id(mijlpaal.Waarde), Waarde.Tijd(bericht.Regel.Tijdstip));
        // what was signed was the report that is sent back
        db.Lot.Voeg(
            "update lees.handtekening set vervallen_op = $3 where gebiedscontract_id = $1 and mijlpaal_id = $2 and vervallen_op is null",
            Waarde.Id(contract), Waarde.Id(mijlpaal.Waarde), Waarde.Tijd(bericht.Regel.Tijdstip));
        Beoordelingsfeiten.Beoordeeld(db.Lot, bericht.Regel, contract, mijlpaal);
        Toelichting.Voeg(db.Lot, bericht.Regel, contract, Toelichtingsoort.Terugsturing, mijlpaal);
        return Task.CompletedTask;
    }
}
