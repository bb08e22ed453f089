using Gebiedswerking.Berichten.Contracten;
using Gebiedswerking.Fondsen.Reserveringen;
using Gebiedswerking.Fundament.Bus;

namespace Gebiedswerking.Fondsen.Reacties;

/// <summary>Gives back what was reserved for a contract that was not signed in time. When it is offered again it asks anew.</summary>
public sealed class ContractWerdNietTijdigOndertekendReactie(Reserveerder reserveerder) : IReactie<ContractWerdNietTijdigOndertekend>
{
    /// <inheritdoc />
    public Task Verwerk(Ontvangen<ContractWerdNietTijdigOndertekend> bericht, CancellationToken stop) => reserveerder.TrekIn(bericht.Gebeurtenis.Contract, stop);
}
