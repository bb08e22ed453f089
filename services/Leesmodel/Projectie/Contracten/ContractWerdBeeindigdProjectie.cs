using Gebiedswerking.Berichten.Contracten;
using Gebiedswerking.Fundament.Bus;
using Gebiedswerking.Projectie.Opslag;

namespace Gebiedswerking.Projectie.Contracten;

internal sealed class ContractWerdBeeindigdProjectie(LeesmodelDb db) : IReactie<ContractWerdBeeindigd>
{
    public Task Verwerk(Ontvangen<ContractWerdBeeindigd> bericht, CancellationToken stop)
    {
        var g = bericht.Gebeurtenis;
        db.Lot.VoegVerplicht(
            """
            update lees.gebiedscontract set status = 'Beeindigd', beeindigd_op = $2, einde_op = $2, einde_grond = $3::lees.beeindigingsgrond,
              afgewikkeld_op = case when $4 then $5 end
            where id = $1
            """,
            Waarde.Id(g.Contract), Waarde.Dag(g.Datum), Waarde.Keuze(g.Grond), Waarde.JaNee(g.Doorlopend.Count == 0), Waarde.Tijd(bericht.Regel.Tijdstip));
        Feiten.Afgerond(db.Lot, bericht.Regel, g.Contract, g.Datum.AddDays(1));
        return Task.CompletedTask;
    }
}
