using Gebiedswerking.Berichten.Programmas;
using Gebiedswerking.Fundament.Bus;
using Gebiedswerking.Projectie.Opslag;

namespace Gebiedswerking.Projectie.Programmas;

internal sealed class GebiedsprogrammaWerdOpgesteldProjectie(LeesmodelDb db) : IReactie<GebiedsprogrammaWerdOpgesteld>
{
    public Task Verwerk(Ontvangen<GebiedsprogrammaWerdOpgesteld> bericht, CancellationToken stop)
    {
        var (programma, inhoud) = bericht.Gebeurtenis;
        db.Lot.Voeg(
            """
            insert into lees.gebiedsprogramma (id, titel, soort, status, visie, van, tot, bbc_cyclus, platform_id, voorganger_id, voorbeeld, opgesteld_op)
            values ($1, $2, $3::lees.programmasoort, 'Voorbereiding', $4, $5, $6, $7, $8, $9, $10, $11)
            """,
            [.. Programmarijen.Kop(programma, inhoud), Waarde.Tijd(bericht.Regel.Tijdstip)]);
        Programmarijen.Vervang(db.Lot, programma, inhoud);
        return Task.CompletedTask;
    }
}
