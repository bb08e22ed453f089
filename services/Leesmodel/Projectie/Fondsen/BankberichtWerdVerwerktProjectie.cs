using Gebiedswerking.Berichten.Fondsen;
using Gebiedswerking.Fundament.Bus;
using Gebiedswerking.Projectie.Opslag;

namespace Gebiedswerking.Projectie.Fondsen;

internal sealed class BankberichtWerdVerwerktProjectie(LeesmodelDb db) : IReactie<BankberichtWerdVerwerkt>
{
    public Task Verwerk(Ontvangen<BankberichtWerdVerwerkt> bericht, CancellationToken stop)
    {
        var verwerkt = bericht.Gebeurtenis;
        db.Lot.VoegVerplicht(
            """
            insert into lees.bankbericht (gebiedsfonds_id, versie, soort, verwerkt_op, betaald, mislukt)
            select f.id, $2, $3::lees.bankberichtsoort, $4, $5, $6 from lees.gebiedsfonds f where f.id = $1
            """,
            Waarde.Id(verwerkt.Fonds), Waarde.Geheel(bericht.Regel.Versie), Waarde.Keuze(verwerkt.Soort), Waarde.Tijd(bericht.Regel.Tijdstip),
            Waarde.Geheel(verwerkt.Betaald), Waarde.Geheel(verwerkt.Mislukt));
        return Task.CompletedTask;
    }
}
