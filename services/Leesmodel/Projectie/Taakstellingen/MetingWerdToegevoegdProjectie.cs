using Gebiedswerking.Berichten.Taakstellingen;
using Gebiedswerking.Fundament.Bus;
using Gebiedswerking.Projectie.Opslag;

namespace Gebiedswerking.Projectie.Taakstellingen;

internal sealed class MetingWerdToegevoegdProjectie(LeesmodelDb db) : IReactie<MetingWerdToegevoegd>
{
    public Task Verwerk(Ontvangen<MetingWerdToegevoegd> bericht, CancellationToken stop)
    {
        var meting = bericht.Gebeurtenis;
        db.Lot.VoegVerplicht(
            """
            insert into lees.meting (id, taakstelling_id, indicator_id, soort, referentieregio_code, nis, waarde, periode_van, periode_tot, publicatiedatum,
              herkomst, kwaliteit, vervangt_id, bekend_op, openbaar)
            select $2, t.id, $3, $4::lees.gebiedsoort, $5, $6, $7, $8, $9, $10, $11, $12::lees.meetkwaliteit, $13, $14, t.openbaar
            from lees.taakstelling t where t.id = $1
            """,
            Waarde.Id(meting.Taakstelling), Waarde.Id(meting.Meting.Waarde), Waarde.Id(meting.Indicator.Waarde), Waarde.Keuze(meting.Gebied.Soort),
            Waarde.Regio(meting.Gebied), Waarde.Nis(meting.Gebied), Waarde.Getal(meting.Waarde), Waarde.Dag(meting.PeriodeVan),
            Waarde.Dag(meting.PeriodeTot), Waarde.Dag(meting.Publicatiedatum), Waarde.Tekst(meting.Bron), Waarde.Keuze(meting.Kwaliteit),
            Waarde.Id(meting.Vervangt?.Waarde), Waarde.Tijd(bericht.Regel.Tijdstip));
        if (meting.Vervangt is { } vorige)
        {
            db.Lot.VoegVerplicht("update lees.meting set vervangen = true where taakstelling_id = $1 and id = $2", Waarde.Id(meting.Taakstelling), Waarde.Id(vorige.Waarde));
        }

        return Task.CompletedTask;
    }
}
