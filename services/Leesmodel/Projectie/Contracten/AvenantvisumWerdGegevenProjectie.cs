using Gebiedswerking.Berichten.Contracten;
using Gebiedswerking.Fundament.Bus;
using Gebiedswerking.Projectie.Opslag;

namespace Gebiedswerking.Projectie.Contracten;

internal sealed class AvenantvisumWerdGegevenProjectie(LeesmodelDb db) : IReactie<AvenantvisumWerdGegeven>
{
    public Task Verwerk(Ontvangen<AvenantvisumWerdGegeven> bericht, CancellationToken stop)
    {
        var g = bericht.Gebeurtenis;
        db.Lot.VoegVerplicht(
            "update lees.avenantpartij set visum = $4::lees.visum where gebiedscontract_id = $1 and avenant_id = $2 and kbo = $3",
            Waarde.Id(g.Contract), Waarde.Id(g.Avenant.Waarde), Waarde.Kbo(g.Partij), Waarde.Keuze(g.Uitkomst));
        Avenant.Tekst(db.Lot, bericht.Regel, g.Contract, g.Avenant, g.Partij);
        return Task.CompletedTask;
    }
}
