using Gebiedswerking.Berichten;
using Gebiedswerking.Berichten.Fondsen;
using Gebiedswerking.Fundament.Bus;
using Gebiedswerking.Projectie.Opslag;

namespace Gebiedswerking.Projectie.Fondsen;

internal sealed class MiddelenWerdenVastgelegdProjectie(LeesmodelDb db) : IReactie<MiddelenWerdenVastgelegd>
{
    public Task Verwerk(Ontvangen<MiddelenWerdenVastgelegd> bericht, CancellationToken stop)
    {
        var vastgelegd = bericht.Gebeurtenis;
        var bedrag = Bedrag.Som(vastgelegd.Delen.Select(d => d.Bedrag));
        db.Lot.VoegVerplicht(
            """
            update lees.reservering set status = 'Vastgelegd', vastgelegd = $3, vastgelegd_op = $4, openbaar = true,
              toets_vrijgesteld = coalesce($5, toets_vrijgesteld), advies_inspectie = coalesce($6, advies_inspectie),
              begrotingsakkoord = coalesce($7, begrotingsakkoord)
            where gebiedsfonds_id = $1 and gebiedscontract_id = $2
            """,
            Waarde.Id(vastgelegd.Fonds), Waarde.Id(vastgelegd.Contract), Waarde.Geld(bedrag), Waarde.Dag(vastgelegd.Datum),
            Waarde.JaNee(vastgelegd.Begrotingstoets?.Vrijgesteld), Waarde.Tekst(vastgelegd.Begrotingstoets?.AdviesInspectie),
            Waarde.Tekst(vastgelegd.Begrotingstoets?.Begrotingsakkoord));
        new Fondsfeiten(db.Lot, bericht.Regel, vastgelegd.Fonds, vastgelegd.Contract, vastgelegd.Referentieregios, vastgelegd.Voorbeeld)
            .Vastgelegd(bedrag, vastgelegd.Datum);
        new Fondsgeld(db.Lot, vastgelegd.Fonds).Vastgelegd(vastgelegd.Contract, vastgelegd.Delen);
        new Fondslijnen(db.Lot, vastgelegd.Fonds).HoudNietMeerOp(vastgelegd.Contract);
        return Task.CompletedTask;
    }
}
