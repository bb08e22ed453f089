using Gebiedswerking.Berichten.Fondsen;
using Gebiedswerking.Fundament.Bus;
using Gebiedswerking.Projectie.Opslag;

namespace Gebiedswerking.Projectie.Fondsen;

internal sealed class AvenantmiddelenWerdenGeweigerdProjectie(LeesmodelDb db) : IReactie<AvenantmiddelenWerdenGeweigerd>
{
    public Task Verwerk(Ontvangen<AvenantmiddelenWerdenGeweigerd> bericht, CancellationToken stop)
    {
        var g = bericht.Gebeurtenis;
        db.Lot.VoegVerplicht(
            """
            insert into lees.avenantreservering (gebiedsfonds_id, gebiedscontract_id, avenant_id, poging, status, bedrag, reden, tekort, tekort_jaar)
            select f.id, $2, $3, $4, 'Geweigerd', 0, $5::lees.weigeringsreden, $6, $7 from lees.gebiedsfonds f where f.id = $1
            on conflict (gebiedsfonds_id, gebiedscontract_id, avenant_id) do update
            set poging = excluded.poging, status = excluded.status, bedrag = 0, reden = excluded.reden, tekort = excluded.tekort, tekort_jaar = excluded.tekort_jaar
            """,
            Waarde.Id(g.Fonds), Waarde.Id(g.Contract), Waarde.Id(g.Avenant.Waarde), Waarde.Geheel(g.Poging), Waarde.Keuze(g.Reden),
            Waarde.Getal(g.Tekort?.Euro), Waarde.Geheel(g.Jaar));
        return Task.CompletedTask;
    }
}
