using Gebiedswerking.Berichten.Contracten;
using Gebiedswerking.Fundament.Bus;
using Gebiedswerking.Projectie.Opslag;

namespace Gebiedswerking.Projectie.Contracten;

internal sealed class ContractGingTerugNaarOntwerpProjectie(LeesmodelDb db) : IReactie<ContractGingTerugNaarOntwerp>
{
    public Task Verwerk(Ontvangen<ContractGingTerugNaarOntwerp> bericht, CancellationToken stop)
    {
        var (contract, _, reden) = bericht.Gebeurtenis;
        db.Lot.VoegVerplicht(
            """
            update lees.gebiedscontract
            set status = 'Ontwerp', hash = null, wacht_op_middelen_sinds = null, geweigerd_op = $2, weigeringsreden = $3::lees.weigeringsreden
            where id = $1
            """,
            Waarde.Id(contract), Waarde.Tijd(bericht.Regel.Tijdstip), Waarde.Keuze(reden));
        return Task.CompletedTask;
    }
}
