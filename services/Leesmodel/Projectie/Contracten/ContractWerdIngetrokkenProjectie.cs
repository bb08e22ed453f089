using Gebiedswerking.Berichten.Contracten;
using Gebiedswerking.Fundament.Bus;
using Gebiedswerking.Projectie.Opslag;

namespace Gebiedswerking.Projectie.Contracten;

internal sealed class ContractWerdIngetrokkenProjectie(LeesmodelDb db) : IReactie<ContractWerdIngetrokken>
{
    public Task Verwerk(Ontvangen<ContractWerdIngetrokken> bericht, CancellationToken stop)
    {
        var contract = bericht.Gebeurtenis.Contract;
        db.Lot.VoegVerplicht(
            "update lees.gebiedscontract set status = 'Ingetrokken', ingetrokken_op = $2, wacht_op_middelen_sinds = null where id = $1",
            Waarde.Id(contract), Waarde.Tijd(bericht.Regel.Tijdstip));
        Toelichting.Voeg(db.Lot, bericht.Regel, contract, Toelichtingsoort.Intrekking);
        return Task.CompletedTask;
    }
}
