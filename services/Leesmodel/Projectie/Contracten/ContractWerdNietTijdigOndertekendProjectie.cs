using Gebiedswerking.Berichten.Contracten;
using Gebiedswerking.Fundament.Bus;
using Gebiedswerking.Projectie.Opslag;

namespace Gebiedswerking.Projectie.Contracten;

internal sealed class ContractWerdNietTijdigOndertekendProjectie(LeesmodelDb db) : IReactie<ContractWerdNietTijdigOndertekend>
{
    public Task Verwerk(Ontvangen<ContractWerdNietTijdigOndertekend> bericht, CancellationToken stop)
    {
        var contract = bericht.Gebeurtenis.Contract;
        Terugkeer.NaarOntwerp(db.Lot, contract, bericht.Regel.Tijdstip);
        db.Lot.VoegVerplicht("update lees.gebiedscontract set niet_tijdig_op = $2 where id = $1", Waarde.Id(contract), Waarde.Tijd(bericht.Regel.Tijdstip));
        return Task.CompletedTask;
    }
}
