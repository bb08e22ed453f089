using Gebiedswerking.Berichten.Taakstellingen;
using Gebiedswerking.Fundament.Bus;
using Gebiedswerking.Projectie.Opslag;

namespace Gebiedswerking.Projectie.Taakstellingen;

internal sealed class TaakstellingWerdGewijzigdProjectie(LeesmodelDb db) : IReactie<TaakstellingWerdGewijzigd>
{
    public Task Verwerk(Ontvangen<TaakstellingWerdGewijzigd> bericht, CancellationToken stop)
    {
        var (taakstelling, inhoud) = bericht.Gebeurtenis;
        db.Lot.VoegVerplicht(
            "update lees.taakstelling set titel = $2, doelstelling = $3, onderhandelingsruimte = $4, van = $5, tot = $6, voorbeeld = $7 where id = $1",
            Waarde.Id(taakstelling), Waarde.Tekst(inhoud.Titel), Waarde.Tekst(inhoud.Doelstelling), Waarde.Tekst(inhoud.Onderhandelingsruimte),
            Waarde.Dag(inhoud.Van), Waarde.Dag(inhoud.Tot), Waarde.JaNee(inhoud.Voorbeeld));
        Taakstellinginhoudrijen.Vervang(db.Lot, taakstelling, inhoud);
        return Task.CompletedTask;
    }
}
