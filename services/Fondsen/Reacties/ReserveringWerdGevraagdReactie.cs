using Gebiedswerking.Berichten.Contracten;
using Gebiedswerking.Fondsen.Reserveringen;
using Gebiedswerking.Fundament.Bus;

namespace Gebiedswerking.Fondsen.Reacties;

/// <summary>Answers a contract that asks money for its text.</summary>
public sealed class ReserveringWerdGevraagdReactie(Reserveerder reserveerder) : IReactie<ReserveringWerdGevraagd>
{
    /// <inheritdoc />
    public Task Verwerk(Ontvangen<ReserveringWerdGevraagd> bericht, CancellationToken stop) =>
        reserveerder.Behandel(bericht.Gebeurtenis, bericht.Regel.Volgnummer, stop);
}
