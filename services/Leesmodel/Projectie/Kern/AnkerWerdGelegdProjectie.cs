using Gebiedswerking.Berichten;
using Gebiedswerking.Fundament.Bus;
using Gebiedswerking.Projectie.Opslag;

namespace Gebiedswerking.Projectie.Kern;

internal sealed class AnkerWerdGelegdProjectie(LeesmodelDb db) : IReactie<AnkerWerdGelegd>
{
    public Task Verwerk(Ontvangen<AnkerWerdGelegd> bericht, CancellationToken stop)
    {
        var anker = bericht.Gebeurtenis;
        db.Lot.Voeg("insert into lees.anker (bron, dag, van, tot, wortel, vorige) values ($1, $2, $3, $4, $5, $6) on conflict do nothing",
            Waarde.Tekst(anker.Bron), Waarde.Dag(anker.Dag), Waarde.Lang(anker.Van), Waarde.Lang(anker.Tot), Waarde.Tekst(anker.Wortel), Waarde.Tekst(anker.Vorige));
        return Task.CompletedTask;
    }
}
