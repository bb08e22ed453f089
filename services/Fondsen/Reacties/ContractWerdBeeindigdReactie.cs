using Gebiedswerking.Berichten.Contracten;
using Gebiedswerking.Fondsen.Reserveringen;
using Gebiedswerking.Fundament.Bus;

namespace Gebiedswerking.Fondsen.Reacties;

/// <summary>Gives back what a contract that ended does not need for what goes on.</summary>
public sealed class ContractWerdBeeindigdReactie(Reserveerder reserveerder) : IReactie<ContractWerdBeeindigd>
{
    /// <inheritdoc />
    public Task Verwerk(Ontvangen<ContractWerdBeeindigd> bericht, CancellationToken stop) =>
        reserveerder.Bij(bericht.Gebeurtenis.Contract,
            fonds => fonds.Beeindig(bericht.Gebeurtenis.Contract, bericht.Gebeurtenis.Doorlopend), stop);
}
