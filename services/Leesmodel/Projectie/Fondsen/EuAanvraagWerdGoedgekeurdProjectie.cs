using Gebiedswerking.Berichten;
using Gebiedswerking.Berichten.Fondsen;
using Gebiedswerking.Fundament.Bus;
using Gebiedswerking.Projectie.Opslag;

namespace Gebiedswerking.Projectie.Fondsen;

internal sealed class EuAanvraagWerdGoedgekeurdProjectie(LeesmodelDb db) : IReactie<EuAanvraagWerdGoedgekeurd>
{
    public Task Verwerk(Ontvangen<EuAanvraagWerdGoedgekeurd> bericht, CancellationToken stop)
    {
        var g = bericht.Gebeurtenis;
        var buitengeld = new Buitengeld(db.Lot, bericht.Regel, g.Fonds, null, g.EuAanvraag);
        db.Lot.VoegVerplicht("update lees.eu_aanvraag set toegekend = $3, openbaar = true where gebiedsfonds_id = $1 and id = $2",
            Waarde.Id(g.Fonds), Waarde.Id(g.EuAanvraag.Waarde), Waarde.Geld(Bedrag.Som(g.Krediet.Select(k => k.Bedrag))));
        buitengeld.Beslist("Goedgekeurd", g.Besluit, g.Geraakt);
        buitengeld.Krediet(g.Krediet);
        new Fondslijnen(db.Lot, g.Fonds).Bevestig(g.Krediet);
        return Task.CompletedTask;
    }
}
