using Gebiedswerking.Berichten.Programmas;
using Gebiedswerking.Fundament.Bus;
using Gebiedswerking.Projectie.Opslag;

namespace Gebiedswerking.Projectie.Programmas;

internal sealed class StreefwaardeWerdOvereengekomenProjectie(LeesmodelDb db) : IReactie<StreefwaardeWerdOvereengekomen>
{
    public Task Verwerk(Ontvangen<StreefwaardeWerdOvereengekomen> bericht, CancellationToken stop)
    {
        var doel = bericht.Gebeurtenis;
        // agreed again: the last one counts
        db.Lot.Voeg(
            """
            delete from lees.overeengekomen_streefwaarde
            where programma_id = $1 and taakstelling_id = $2 and indicator_id = $3
              and referentieregio_code is not distinct from $4 and nis is not distinct from $5
            """,
            Waarde.Id(doel.Programma), Waarde.Id(doel.Taakstelling), Waarde.Id(doel.Indicator.Waarde), Waarde.Regio(doel.Gebied), Waarde.Nis(doel.Gebied));
        db.Lot.VoegVerplicht(
            """
            insert into lees.overeengekomen_streefwaarde (programma_id, versie, taakstelling_id, indicator_id, soort, referentieregio_code, nis,
              streefwaarde, ondergrens, bovengrens, overeengekomen_op, openbaar)
            select p.id, $2, $3, $4, $5::lees.gebiedsoort, $6, $7, $8, $9, $10, $11, p.openbaar from lees.gebiedsprogramma p where p.id = $1
            """,
            Waarde.Id(doel.Programma), Waarde.Geheel(bericht.Regel.Versie), Waarde.Id(doel.Taakstelling), Waarde.Id(doel.Indicator.Waarde),
            Waarde.Keuze(doel.Gebied.Soort), Waarde.Regio(doel.Gebied), Waarde.Nis(doel.Gebied), Waarde.Getal(doel.Streefwaarde),
            Waarde.Getal(doel.Ondergrens), Waarde.Getal(doel.Bovengrens), Waarde.Tijd(bericht.Regel.Tijdstip));
        return Task.CompletedTask;
    }
}
