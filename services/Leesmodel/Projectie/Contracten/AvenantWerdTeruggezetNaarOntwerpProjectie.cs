using Gebiedswerking.Berichten.Contracten;
using Gebiedswerking.Fundament.Bus;
using Gebiedswerking.Projectie.Opslag;

namespace Gebiedswerking.Projectie.Contracten;

internal sealed class AvenantWerdTeruggezetNaarOntwerpProjectie(LeesmodelDb db) : IReactie<AvenantWerdTeruggezetNaarOntwerp>
{
    public Task Verwerk(Ontvangen<AvenantWerdTeruggezetNaarOntwerp> bericht, CancellationToken stop)
    {
        var g = bericht.Gebeurtenis;
        db.Lot.VoegVerplicht(
            """
            update lees.avenant set status = 'Ontwerp', wacht_op_middelen_sinds = null, weigeringsreden = $3::lees.weigeringsreden
            where gebiedscontract_id = $1 and id = $2
            """,
            Waarde.Id(g.Contract), Waarde.Id(g.Avenant.Waarde), Waarde.Keuze(g.Reden));
        return Task.CompletedTask;
    }
}
