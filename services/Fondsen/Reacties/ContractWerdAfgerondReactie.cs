using Gebiedswerking.Berichten.Contracten;
using Gebiedswerking.Fondsen.Reserveringen;
using Gebiedswerking.Fundament.Bus;

namespace Gebiedswerking.Fondsen.Reacties;

/// <summary>Gives back what a completed contract does not need.</summary>
public sealed class ContractWerdAfgerondReactie(Reserveerder reserveerder) : IReactie<ContractWerdAfgerond>
{
    /// <inheritdoc />
    public Task Verwerk(Ontvangen<ContractWerdAfgerond> bericht, CancellationToken stop) =>
        reserveerder.Bij(bericht.Gebeurtenis.Contract, fonds => fonds.RondAf(bericht.Gebeurtenis.Contract), stop);
}
