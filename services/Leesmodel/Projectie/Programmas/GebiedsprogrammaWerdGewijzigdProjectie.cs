using Gebiedswerking.Berichten.Programmas;
using Gebiedswerking.Fundament.Bus;
using Gebiedswerking.Projectie.Opslag;

namespace Gebiedswerking.Projectie.Programmas;

internal sealed class GebiedsprogrammaWerdGewijzigdProjectie(LeesmodelDb db) : IReactie<GebiedsprogrammaWerdGewijzigd>
{
    public Task Verwerk(Ontvangen<GebiedsprogrammaWerdGewijzigd> bericht, CancellationToken stop)
    {
        var (programma, inhoud) = bericht.Gebeurtenis;
        db.Lot.VoegVerplicht(
            """
            update lees.gebiedsprogramma
            set titel = $2, soort = $3::lees.programmasoort, visie = $4, van = $5, tot = $6, bbc_cyclus = $7, platform_id = $8, voorganger_id = $9,
              voorbeeld = $10
            where id = $1
            """,
            Programmarijen.Kop(programma, inhoud));
        Programmarijen.Vervang(db.Lot, programma, inhoud);
        return Task.CompletedTask;
    }
}
