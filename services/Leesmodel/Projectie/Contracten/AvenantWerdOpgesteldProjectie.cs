using Gebiedswerking.Berichten.Contracten;
using Gebiedswerking.Fundament.Bus;
using Gebiedswerking.Projectie.Opslag;

namespace Gebiedswerking.Projectie.Contracten;

internal sealed class AvenantWerdOpgesteldProjectie(LeesmodelDb db) : IReactie<AvenantWerdOpgesteld>
{
    public Task Verwerk(Ontvangen<AvenantWerdOpgesteld> bericht, CancellationToken stop)
    {
        var g = bericht.Gebeurtenis;
        db.Lot.VoegVerplicht(
            """
            insert into lees.avenant
              (gebiedscontract_id, id, titel, einddatum, bedrag, beeindigt_op, nummer, soort, status, basis, geschil_id, opgesteld_op)
            select c.id, $2, $3, $4, $5, $6, $7, $8::lees.avenantsoort, 'Ontwerp', $9, $10, $11
            from lees.gebiedscontract c
            where c.id = $1
            on conflict (gebiedscontract_id, id) do update set nummer = excluded.nummer
            """,
            [.. Avenant.Kop(g.Contract, g.Avenant, g.Inhoud, g.BeeindigtOp), Waarde.Geheel(g.Nummer), Waarde.Keuze(g.Soort), Waarde.Tekst(g.Basis),
             Waarde.Id(g.Vergelijk), Waarde.Tijd(bericht.Regel.Tijdstip)]);
        Avenant.VervangPartijen(db.Lot, g.Contract, g.Avenant, g.Inhoud);
        Avenant.Tekst(db.Lot, bericht.Regel, g.Contract, g.Avenant);
        return Task.CompletedTask;
    }
}
