using Gebiedswerking.Berichten.Programmas;
using Gebiedswerking.Fundament.Bus;
using Gebiedswerking.Projectie.Opslag;

namespace Gebiedswerking.Projectie.Programmas;

internal sealed class PlatformWerdOpgerichtProjectie(LeesmodelDb db) : IReactie<PlatformWerdOpgericht>
{
    public Task Verwerk(Ontvangen<PlatformWerdOpgericht> bericht, CancellationToken stop)
    {
        var platform = bericht.Gebeurtenis;
        db.Lot.Voeg(
            "insert into lees.platform (id, titel, van, tot, voorbeeld, opgericht_op) values ($1, $2, $3, $4, $5, $6)",
            Waarde.Id(platform.Platform), Waarde.Tekst(platform.Titel), Waarde.Dag(platform.Van), Waarde.Dag(platform.Tot),
            Waarde.JaNee(platform.Voorbeeld), Waarde.Tijd(bericht.Regel.Tijdstip));
        foreach (var (plaats, gebied) in platform.Gebieden.Index())
        {
            db.Lot.Voeg(
                """
                insert into lees.platformgebied (platform_id, volgorde, soort, referentieregio_code, nis)
                values ($1, $2, $3::lees.gebiedsoort, $4, $5)
                """,
                Waarde.Id(platform.Platform), Waarde.Geheel(plaats + 1), Waarde.Keuze(gebied.Soort), Waarde.Regio(gebied), Waarde.Nis(gebied));
        }

        foreach (var regio in platform.Referentieregios.Distinct())
        {
            db.Lot.Voeg("insert into lees.platformregio (platform_id, referentieregio_code) values ($1, $2)",
                Waarde.Id(platform.Platform), Waarde.Tekst(regio));
        }
        return Task.CompletedTask;
    }
}
