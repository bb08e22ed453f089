using Gebiedswerking.Berichten.Contracten;
using Gebiedswerking.Fundament.Bus;
using Gebiedswerking.Projectie.Opslag;

namespace Gebiedswerking.Projectie.Contracten;

internal sealed class AvenantWerdGewijzigdProjectie(LeesmodelDb db) : IReactie<AvenantWerdGewijzigd>
{
    public Task Verwerk(Ontvangen<AvenantWerdGewijzigd> bericht, CancellationToken stop)
    {
        var g = bericht.Gebeurtenis;
        db.Lot.VoegVerplicht(
            "update lees.avenant set titel = $3, einddatum = $4, bedrag = $5, beeindigt_op = $6 where gebiedscontract_id = $1 and id = $2",
            Avenant.Kop(g.Contract, g.Avenant, g.Inhoud, g.BeeindigtOp));
        Avenant.VervangPartijen(db.Lot, g.Contract, g.Avenant, g.Inhoud);
        Avenant.Tekst(db.Lot, bericht.Regel, g.Contract, g.Avenant);
        return Task.CompletedTask;
    }
}
