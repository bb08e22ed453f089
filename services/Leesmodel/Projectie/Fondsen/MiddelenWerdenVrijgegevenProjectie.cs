using Gebiedswerking.Berichten;
using Gebiedswerking.Berichten.Fondsen;
using Gebiedswerking.Fundament;
using Gebiedswerking.Fundament.Bus;
using Gebiedswerking.Projectie.Opslag;

namespace Gebiedswerking.Projectie.Fondsen;

internal sealed class MiddelenWerdenVrijgegevenProjectie(LeesmodelDb db) : IReactie<MiddelenWerdenVrijgegeven>
{
    public Task Verwerk(Ontvangen<MiddelenWerdenVrijgegeven> bericht, CancellationToken stop)
    {
        var vrij = bericht.Gebeurtenis;
        var bedrag = Bedrag.Som(vrij.Delen.Select(d => d.Bedrag));
        // what was never committed is released as a whole; of a commitment the rest becomes free, and it stays one
        db.Lot.VoegVerplicht(
            """
            update lees.reservering
            set vrijgevallen = vrijgevallen + $3, vrijgevallen_op = $4, status = case when $5 then status else 'Vrijgegeven' end
            where gebiedsfonds_id = $1 and gebiedscontract_id = $2
            """,
            Waarde.Id(vrij.Fonds), Waarde.Id(vrij.Contract), Waarde.Geld(bedrag), Waarde.Tijd(bericht.Regel.Tijdstip),
            Waarde.JaNee(vrij.Uit is Middelenfase.Vastgelegd));
        new Fondsfeiten(db.Lot, bericht.Regel, vrij.Fonds, vrij.Contract, vrij.Referentieregios, vrij.Voorbeeld)
            .Vrijgevallen(vrij.Uit, bedrag, Brussel.Dag(bericht.Regel.Tijdstip));
        new Fondsgeld(db.Lot, vrij.Fonds).Vrijgegeven(vrij.Contract, vrij.Uit, vrij.Delen);
        var lijnen = new Fondslijnen(db.Lot, vrij.Fonds);
        lijnen.GeefVrij(vrij.Delen);
        lijnen.HoudNietMeerOp(vrij.Contract);
        return Task.CompletedTask;
    }
}
