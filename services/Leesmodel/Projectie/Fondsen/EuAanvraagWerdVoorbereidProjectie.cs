using Gebiedswerking.Berichten.Fondsen;
using Gebiedswerking.Fundament.Bus;
using Gebiedswerking.Projectie.Opslag;

namespace Gebiedswerking.Projectie.Fondsen;

internal sealed class EuAanvraagWerdVoorbereidProjectie(LeesmodelDb db) : IReactie<EuAanvraagWerdVoorbereid>
{
    public Task Verwerk(Ontvangen<EuAanvraagWerdVoorbereid> bericht, CancellationToken stop)
    {
        var g = bericht.Gebeurtenis;
        db.Lot.VoegVerplicht(
            """
            insert into lees.eu_aanvraag (id, gebiedsfonds_id, programma, oproep, referentie, bedrag, aandeel, status, voorbereid_op)
            select $2, f.id, $3::lees.eu_programma, $4, $5, $6, $7, 'InVoorbereiding', $8 from lees.gebiedsfonds f where f.id = $1
            """,
            Waarde.Id(g.Fonds), Waarde.Id(g.EuAanvraag.Waarde), Waarde.Keuze(g.Programma), Waarde.Tekst(g.Oproep), Waarde.Tekst(g.Referentie), Waarde.Geld(g.Bedrag),
            Waarde.Getal(g.Aandeel), Waarde.Tijd(bericht.Regel.Tijdstip));
        return Task.CompletedTask;
    }
}
