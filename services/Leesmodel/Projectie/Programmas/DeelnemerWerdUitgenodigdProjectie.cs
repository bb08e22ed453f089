using Gebiedswerking.Berichten.Programmas;
using Gebiedswerking.Fundament.Bus;
using Gebiedswerking.Projectie.Opslag;

namespace Gebiedswerking.Projectie.Programmas;

internal sealed class DeelnemerWerdUitgenodigdProjectie(LeesmodelDb db) : IReactie<DeelnemerWerdUitgenodigd>
{
    public Task Verwerk(Ontvangen<DeelnemerWerdUitgenodigd> bericht, CancellationToken stop)
    {
        var deelnemer = bericht.Gebeurtenis;
        db.Lot.VoegVerplicht(
            """
            insert into lees.deelnemer (platform_id, kbo, naam, soort, nis, uitgenodigd_op)
            select p.id, $2, $3, $4::lees.deelnemersoort, $5, $6 from lees.platform p where p.id = $1
            on conflict (platform_id, kbo) do update set naam = excluded.naam, soort = excluded.soort, nis = excluded.nis
            """,
            Waarde.Id(deelnemer.Platform), Waarde.Kbo(deelnemer.Deelnemer), Waarde.Tekst(deelnemer.Naam), Waarde.Keuze(deelnemer.Soort),
            Waarde.Tekst(deelnemer.Nis), Waarde.Tijd(bericht.Regel.Tijdstip));
        return Task.CompletedTask;
    }
}
