using Gebiedswerking.Berichten;
using Gebiedswerking.Berichten.Fondsen;
using Gebiedswerking.Fundament.Bus;
using Gebiedswerking.Projectie.Opslag;

namespace Gebiedswerking.Projectie.Fondsen;

internal sealed class EuMiddelenWerdenOntvangenProjectie(LeesmodelDb db) : IReactie<EuMiddelenWerdenOntvangen>
{
    public Task Verwerk(Ontvangen<EuMiddelenWerdenOntvangen> bericht, CancellationToken stop)
    {
        var g = bericht.Gebeurtenis;
        var bedrag = Bedrag.Som(g.Delen.Select(d => d.Bedrag));
        db.Lot.VoegVerplicht("update lees.eu_aanvraag set ontvangen = ontvangen + $3 where gebiedsfonds_id = $1 and id = $2",
            Waarde.Id(g.Fonds), Waarde.Id(g.EuAanvraag.Waarde), Waarde.Geld(bedrag));
        new Buitengeld(db.Lot, bericht.Regel, g.Fonds, null, g.EuAanvraag).Storting(bedrag, g.Datum);
        new Fondslijnen(db.Lot, g.Fonds).Ontvang(g.Delen, g.Jaar);
        return Task.CompletedTask;
    }
}
