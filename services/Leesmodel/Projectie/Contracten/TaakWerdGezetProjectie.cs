using Gebiedswerking.Berichten.Contracten;
using Gebiedswerking.Fundament.Bus;
using Gebiedswerking.Projectie.Opslag;

namespace Gebiedswerking.Projectie.Contracten;

internal sealed class TaakWerdGezetProjectie(LeesmodelDb db) : IReactie<TaakWerdGezet>
{
    public Task Verwerk(Ontvangen<TaakWerdGezet> bericht, CancellationToken stop)
    {
        var taak = bericht.Gebeurtenis;
        db.Lot.VoegVerplicht(
            """
            insert into lees.taak (id, gebiedscontract_id, soort, voor, betreft, partij_kbo, bedrag, uiterlijk, gezet_op, verbintenis_id, gevolg_id)
            values ($1, $2, $3::lees.taaksoort, $4::lees.taakhouder, $5, $6, $7, $8, $9, $10, $11)
            on conflict (gebiedscontract_id, id) do update
              set bedrag = excluded.bedrag, uiterlijk = excluded.uiterlijk, gezet_op = excluded.gezet_op, afgehandeld_op = null
            """,
            Waarde.Id(taak.Taak), Waarde.Id(taak.Contract), Waarde.Keuze(taak.Soort), Waarde.Keuze(taak.Voor), Waarde.Id(taak.Betreft),
            Waarde.Kbo(taak.Partij), Waarde.Getal(taak.Bedrag?.Euro), Waarde.Dag(taak.Uiterlijk), Waarde.Tijd(bericht.Regel.Tijdstip),
            Waarde.Id(taak.Verbintenis?.Waarde), Waarde.Id(taak.Gevolg));
        return Task.CompletedTask;
    }
}
