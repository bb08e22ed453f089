using Gebiedswerking.Berichten.Contracten;
using Gebiedswerking.Fondsen.Reserveringen;
using Gebiedswerking.Fundament.Bus;

namespace Gebiedswerking.Fondsen.Reacties;

/// <summary>Gives back what was reserved for a contract that a partij will not sign. When it is offered again it asks anew.</summary>
public sealed class ContractWerdGeweigerdReactie(Reserveerder reserveerder) : IReactie<ContractWerdGeweigerd>
{
    /// <inheritdoc />
    public Task Verwerk(Ontvangen<ContractWerdGeweigerd> bericht, CancellationToken stop) => reserveerder.TrekIn(bericht.Gebeurtenis.Contract, stop);
}
