using Gebiedswerking.Berichten.Fondsen;
using Gebiedswerking.Fundament.Bus;
using Gebiedswerking.Projectie.Opslag;

namespace Gebiedswerking.Projectie.Fondsen;

internal sealed class FondsalarmWerdOpgehevenProjectie(LeesmodelDb db) : IReactie<FondsalarmWerdOpgeheven>
{
    public Task Verwerk(Ontvangen<FondsalarmWerdOpgeheven> bericht, CancellationToken stop)
    {
        var alarm = bericht.Gebeurtenis;
        db.Lot.VoegVerplicht(
            """
            update lees.fondsalarm set opgeheven_op = $5
            where gebiedsfonds_id = $1 and jaar = $2 and krediet = $3::lees.alarmkrediet and drempel = $4 and opgeheven_op is null
            """,
            Waarde.Id(alarm.Fonds), Waarde.Geheel(alarm.Jaar), Waarde.Keuze(alarm.Krediet), Waarde.Geheel(alarm.Drempel), Waarde.Tijd(bericht.Regel.Tijdstip));
        return Task.CompletedTask;
    }
}
