using Gebiedswerking.Berichten.Fondsen;
using Gebiedswerking.Fundament.Bus;
using Gebiedswerking.Projectie.Opslag;

namespace Gebiedswerking.Projectie.Fondsen;

internal sealed class TerugvorderingWerdVoorgesteldProjectie(LeesmodelDb db) : IReactie<TerugvorderingWerdVoorgesteld>
{
    public Task Verwerk(Ontvangen<TerugvorderingWerdVoorgesteld> bericht, CancellationToken stop)
    {
        var g = bericht.Gebeurtenis;
        db.Lot.VoegVerplicht(
            """
            insert into lees.terugvordering (id, gebiedsfonds_id, gebiedscontract_id, verbintenis_id, schuldenaar_kbo, bedrag, grond, voorgesteld_op)
            select $2, f.id, $3, $4, $5, $6, $7::lees.terugvorderingsgrond, $8 from lees.gebiedsfonds f where f.id = $1
            """,
            Waarde.Id(g.Fonds), Waarde.Id(g.Terugvordering.Waarde), Waarde.Id(g.Contract), Waarde.Id(g.Verbintenis?.Waarde), Waarde.Kbo(g.Schuldenaar),
            Waarde.Geld(g.Bedrag), Waarde.Keuze(g.Grond), Waarde.Tijd(bericht.Regel.Tijdstip));
        Terugvorderingstekst.Noteer(db.Lot, bericht.Regel, g.Terugvordering, g.Contract);
        return Task.CompletedTask;
    }
}
