using Gebiedswerking.Berichten.Fondsen;
using Gebiedswerking.Fundament.Bus;
using Gebiedswerking.Projectie.Opslag;

namespace Gebiedswerking.Projectie.Fondsen;

internal sealed class BegrotingstoetsWerdGenoteerdProjectie(LeesmodelDb db) : IReactie<BegrotingstoetsWerdGenoteerd>
{
    public Task Verwerk(Ontvangen<BegrotingstoetsWerdGenoteerd> bericht, CancellationToken stop)
    {
        var g = bericht.Gebeurtenis;
        db.Lot.VoegVerplicht(
            """
            update lees.reservering set toets_vrijgesteld = $3, advies_inspectie = $4, begrotingsakkoord = $5
            where gebiedsfonds_id = $1 and gebiedscontract_id = $2
            """,
            Waarde.Id(g.Fonds), Waarde.Id(g.Contract), Waarde.JaNee(g.Begrotingstoets.Vrijgesteld), Waarde.Tekst(g.Begrotingstoets.AdviesInspectie),
            Waarde.Tekst(g.Begrotingstoets.Begrotingsakkoord));
        return Task.CompletedTask;
    }
}
