using Gebiedswerking.Berichten.Contracten;
using Gebiedswerking.Fundament.Bus;
using Gebiedswerking.Projectie.Opslag;

namespace Gebiedswerking.Projectie.Contracten;

internal sealed class ContractWerdTerOndertekeningVoorgelegdProjectie(LeesmodelDb db) : IReactie<ContractWerdTerOndertekeningVoorgelegd>
{
    public Task Verwerk(Ontvangen<ContractWerdTerOndertekeningVoorgelegd> bericht, CancellationToken stop)
    {
        db.Lot.VoegVerplicht(
            """
            update lees.gebiedscontract
            set status = 'TerOndertekening', hash = $2, voorgelegd_op = $3, wacht_op_middelen_sinds = null, geweigerd_op = null, weigeringsreden = null,
              ondertekenen_uiterlijk = $4, afgewezen_op = null, afgewezen_door_kbo = null, niet_tijdig_op = null
            where id = $1
            """,
            Waarde.Id(bericht.Gebeurtenis.Contract), Waarde.Tekst(bericht.Gebeurtenis.Hash), Waarde.Tijd(bericht.Regel.Tijdstip),
            Waarde.Dag(bericht.Gebeurtenis.Uiterlijk));
        return Task.CompletedTask;
    }
}
