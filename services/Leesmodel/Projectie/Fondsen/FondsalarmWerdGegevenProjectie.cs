using Gebiedswerking.Berichten.Fondsen;
using Gebiedswerking.Fundament.Bus;
using Gebiedswerking.Projectie.Opslag;

namespace Gebiedswerking.Projectie.Fondsen;

internal sealed class FondsalarmWerdGegevenProjectie(LeesmodelDb db) : IReactie<FondsalarmWerdGegeven>
{
    public Task Verwerk(Ontvangen<FondsalarmWerdGegeven> bericht, CancellationToken stop)
    {
        var alarm = bericht.Gebeurtenis;
        db.Lot.VoegVerplicht(
            """
            insert into lees.fondsalarm (gebiedsfonds_id, versie, jaar, krediet, drempel, percentage, bedrag, bevestigd, gegeven_op)
            select f.id, $2, $3, $4::lees.alarmkrediet, $5, $6, $7, $8, $9 from lees.gebiedsfonds f where f.id = $1
            """,
            Waarde.Id(alarm.Fonds), Waarde.Geheel(bericht.Regel.Versie), Waarde.Geheel(alarm.Jaar), Waarde.Keuze(alarm.Krediet), Waarde.Geheel(alarm.Drempel),
            Waarde.Geheel(alarm.Percentage), Waarde.Geld(alarm.Bedrag), Waarde.Geld(alarm.Bevestigd), Waarde.Tijd(bericht.Regel.Tijdstip));
        return Task.CompletedTask;
    }
}
