using Gebiedswerking.Berichten.Contracten;
using Gebiedswerking.Fundament.Bus;
using Gebiedswerking.Projectie.Opslag;

namespace Gebiedswerking.Projectie.Contracten;

internal sealed class RechtsgangWerdGestartProjectie(LeesmodelDb db) : IReactie<RechtsgangWerdGestart>
{
    public Task Verwerk(Ontvangen<RechtsgangWerdGestart> bericht, CancellationToken stop)
    {
        var g = bericht.Gebeurtenis;
        db.Lot.Voeg(
            """
            insert into lees.rechtsgang (id, gebiedscontract_id, geschil_id, partij_kbo, instantie, referentie, datum, genoteerd_op)
            values ($2, $1, $3, $4, $5::lees.rechtsinstantie, $6, $7, $8)
            """,
            Waarde.Id(g.Contract), Waarde.Id(g.Rechtsgang.Waarde), Waarde.Id(g.Geschil?.Waarde), Waarde.Kbo(g.Partij), Waarde.Keuze(g.Instantie),
            Waarde.Tekst(g.Referentie), Waarde.Dag(g.Datum), Waarde.Tijd(bericht.Regel.Tijdstip));
        return Task.CompletedTask;
    }
}
