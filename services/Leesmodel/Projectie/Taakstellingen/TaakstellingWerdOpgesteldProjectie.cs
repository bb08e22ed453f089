using Gebiedswerking.Berichten.Taakstellingen;
using Gebiedswerking.Fundament.Bus;
using Gebiedswerking.Projectie.Opslag;

namespace Gebiedswerking.Projectie.Taakstellingen;

internal sealed class TaakstellingWerdOpgesteldProjectie(LeesmodelDb db) : IReactie<TaakstellingWerdOpgesteld>
{
    public Task Verwerk(Ontvangen<TaakstellingWerdOpgesteld> bericht, CancellationToken stop)
    {
        var (taakstelling, inhoud) = bericht.Gebeurtenis;
        db.Lot.Voeg(
            """
            insert into lees.taakstelling (id, titel, status, doelstelling, onderhandelingsruimte, van, tot, voorbeeld, opgesteld_op)
            values ($1, $2, 'Ontwerp', $3, $4, $5, $6, $7, $8)
            """,
            Waarde.Id(taakstelling), Waarde.Tekst(inhoud.Titel), Waarde.Tekst(inhoud.Doelstelling), Waarde.Tekst(inhoud.Onderhandelingsruimte),
            Waarde.Dag(inhoud.Van), Waarde.Dag(inhoud.Tot), Waarde.JaNee(inhoud.Voorbeeld), Waarde.Tijd(bericht.Regel.Tijdstip));
        Taakstellinginhoudrijen.Vervang(db.Lot, taakstelling, inhoud);
        return Task.CompletedTask;
    }
}
