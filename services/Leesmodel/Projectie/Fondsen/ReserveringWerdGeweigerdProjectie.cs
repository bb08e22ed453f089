using Gebiedswerking.Berichten.Fondsen;
using Gebiedswerking.Fundament.Bus;
using Gebiedswerking.Projectie.Opslag;

namespace Gebiedswerking.Projectie.Fondsen;

internal sealed class ReserveringWerdGeweigerdProjectie(LeesmodelDb db) : IReactie<ReserveringWerdGeweigerd>
{
    public Task Verwerk(Ontvangen<ReserveringWerdGeweigerd> bericht, CancellationToken stop)
    {
        var (fonds, contract, poging, reden, tekort, jaar) = bericht.Gebeurtenis;
        db.Lot.VoegVerplicht(
            """
            insert into lees.reservering (gebiedsfonds_id, gebiedscontract_id, poging, status, reden, geweigerd_op, tekort, tekort_jaar)
            select f.id, $2, $3, 'Geweigerd', $4::lees.weigeringsreden, $5, $6, $7 from lees.gebiedsfonds f where f.id = $1
            on conflict (gebiedsfonds_id, gebiedscontract_id) do update
            set poging = excluded.poging, status = excluded.status, reden = excluded.reden, geweigerd_op = excluded.geweigerd_op,
              tekort = excluded.tekort, tekort_jaar = excluded.tekort_jaar
            """,
            Waarde.Id(fonds), Waarde.Id(contract), Waarde.Geheel(poging), Waarde.Keuze(reden), Waarde.Tijd(bericht.Regel.Tijdstip),
            Waarde.Getal(tekort?.Euro), Waarde.Geheel(jaar));
        return Task.CompletedTask;
    }
}
