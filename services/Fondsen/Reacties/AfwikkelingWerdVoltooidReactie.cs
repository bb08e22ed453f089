using Gebiedswerking.Berichten.Contracten;
using Gebiedswerking.Fondsen.Reserveringen;
using Gebiedswerking.Fundament.Bus;

namespace Gebiedswerking.Fondsen.Reacties;

/// <summary>Gives back what is left of a contract that ended, once nothing of it goes on.</summary>
public sealed class AfwikkelingWerdVoltooidReactie(Reserveerder reserveerder) : IReactie<AfwikkelingWerdVoltooid>
{
    /// <inheritdoc />
    public Task Verwerk(Ontvangen<AfwikkelingWerdVoltooid> bericht, CancellationToken stop) =>
        reserveerder.Bij(bericht.Gebeurtenis.Contract,
            fonds => fonds.RondAf(bericht.Gebeurtenis.Contract), stop);
}
