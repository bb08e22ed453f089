using Gebiedswerking.Berichten;
using Gebiedswerking.Berichten.Fondsen;
using Gebiedswerking.Fundament;
using Gebiedswerking.Fundament.Bus;
using Gebiedswerking.Projectie.Opslag;

namespace Gebiedswerking.Projectie.Fondsen;

internal sealed class AvenantmiddelenWerdenVrijgegevenProjectie(LeesmodelDb db) : IReactie<AvenantmiddelenWerdenVrijgegeven>
{
    public Task Verwerk(Ontvangen<AvenantmiddelenWerdenVrijgegeven> bericht, CancellationToken stop)
    {
        var g = bericht.Gebeurtenis;
        db.Lot.VoegVerplicht(
            "update lees.avenantreservering set status = 'Vrijgegeven' where gebiedsfonds_id = $1 and gebiedscontract_id = $2 and avenant_id = $3",
            Waarde.Id(g.Fonds), Waarde.Id(g.Contract), Waarde.Id(g.Avenant.Waarde));
        new Fondsfeiten(db.Lot, bericht.Regel, g.Fonds, g.Contract, g.Referentieregios, g.Voorbeeld)
            .Vrijgevallen(Middelenfase.Gereserveerd, Bedrag.Som(g.Delen.Select(d => d.Bedrag)), Brussel.Dag(bericht.Regel.Tijdstip));
        new Fondsgeld(db.Lot, g.Fonds).NietVoorAvenant(g.Contract, g.Delen);
        var lijnen = new Fondslijnen(db.Lot, g.Fonds);
        lijnen.GeefVrij(g.Delen);
        lijnen.HoudNietMeerOp(g.Contract);
        return Task.CompletedTask;
    }
}
