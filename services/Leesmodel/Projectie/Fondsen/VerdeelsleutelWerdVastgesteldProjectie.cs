using Gebiedswerking.Berichten.Fondsen;
using Gebiedswerking.Fundament.Bus;
using Gebiedswerking.Projectie.Opslag;

namespace Gebiedswerking.Projectie.Fondsen;

internal sealed class VerdeelsleutelWerdVastgesteldProjectie(LeesmodelDb db) : IReactie<VerdeelsleutelWerdVastgesteld>
{
    public Task Verwerk(Ontvangen<VerdeelsleutelWerdVastgesteld> bericht, CancellationToken stop)
    {
        var g = bericht.Gebeurtenis;
        db.Lot.VoegVerplicht(
            """
            insert into lees.verdeling (id, gebiedsfonds_id, onderwerp, bedrag, soort, peildatum, corrigeert_id, vastgesteld_op)
            select $2, f.id, $3, $4, $5::lees.verdeelsleutelsoort, $6, $7, $8 from lees.gebiedsfonds f where f.id = $1
            """,
            Waarde.Id(g.Fonds), Waarde.Id(g.Verdeling.Waarde), Waarde.Tekst(g.Onderwerp), Waarde.Geld(g.Bedrag), Waarde.Keuze(g.Soort), Waarde.Dag(g.Peildatum),
            Waarde.Id(g.Corrigeert?.Waarde), Waarde.Tijd(bericht.Regel.Tijdstip));
        db.Lot.Voeg(
            """
            insert into lees.verdeelaandeel (gebiedsfonds_id, verdeling_id, nis, gewicht, bedrag)
            select $1, $2, d.nis, d.gewicht, d.bedrag from unnest($3, $4, $5) d (nis, gewicht, bedrag)
            """,
            Waarde.Id(g.Fonds), Waarde.Id(g.Verdeling.Waarde), Waarde.Teksten(g.Aandelen.Select(a => a.Nis)), Waarde.Getallen(g.Aandelen.Select(a => a.Gewicht)),
            Waarde.Getallen(g.Aandelen.Select(a => a.Bedrag.Euro)));
        return Task.CompletedTask;
    }
}
