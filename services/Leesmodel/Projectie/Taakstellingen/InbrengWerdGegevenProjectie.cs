using Gebiedswerking.Berichten.Taakstellingen;
using Gebiedswerking.Fundament.Bus;
using Gebiedswerking.Projectie.Opslag;

namespace Gebiedswerking.Projectie.Taakstellingen;

internal sealed class InbrengWerdGegevenProjectie(LeesmodelDb db) : IReactie<InbrengWerdGegeven>
{
    public Task Verwerk(Ontvangen<InbrengWerdGegeven> bericht, CancellationToken stop)
    {
        var inbreng = bericht.Gebeurtenis;
        db.Lot.VoegVerplicht(
            """
            insert into lees.inbreng (id, taakstelling_id, organisatie, gegeven_op, openbaar)
            select $2, t.id, $3, $4, t.openbaar from lees.taakstelling t where t.id = $1
            """,
            Waarde.Id(inbreng.Taakstelling), Waarde.Id(inbreng.Inbreng.Waarde), Waarde.Tekst(inbreng.Organisatie), Waarde.Tijd(bericht.Regel.Tijdstip));
        foreach (var (plaats, voorstel) in inbreng.Streefwaarden.Index())
        {
            db.Lot.Voeg(
                """
                insert into lees.voorgestelde_streefwaarde (taakstelling_id, inbreng_id, volgorde, indicator_id, soort, referentieregio_code, nis, streefwaarde, openbaar)
                select t.id, $2, $3, $4, $5::lees.gebiedsoort, $6, $7, $8, t.openbaar from lees.taakstelling t where t.id = $1
                """,
                Waarde.Id(inbreng.Taakstelling), Waarde.Id(inbreng.Inbreng.Waarde), Waarde.Geheel(plaats + 1), Waarde.Id(voorstel.Indicator.Waarde),
                Waarde.Keuze(voorstel.Gebied.Soort), Waarde.Regio(voorstel.Gebied), Waarde.Nis(voorstel.Gebied),
                Waarde.Getal(voorstel.Streefwaarde));
        }

        Taakstellingtekst.Voeg(db.Lot, bericht.Regel, inbreng.Inbreng);
        return Task.CompletedTask;
    }
}
