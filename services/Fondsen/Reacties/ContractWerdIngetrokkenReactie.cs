using Gebiedswerking.Berichten.Contracten;
using Gebiedswerking.Fondsen.Reserveringen;
using Gebiedswerking.Fundament.Bus;

namespace Gebiedswerking.Fondsen.Reacties;

/// <summary>Gives back what was reserved for a contract that does not come.</summary>
public sealed class ContractWerdIngetrokkenReactie(Reserveerder reserveerder) : IReactie<ContractWerdIngetrokken>
{
    /// <inheritdoc />
    public Task Verwerk(Ontvangen<ContractWerdIngetrokken> bericht, CancellationToken stop) => reserveerder.TrekIn(bericht.Gebeurtenis.Contract, stop);
}
