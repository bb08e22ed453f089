using Gebiedswerking.Berichten.Contracten;
using Gebiedswerking.Fondsen.Reserveringen;
using Gebiedswerking.Fundament.Bus;

namespace Gebiedswerking.Fondsen.Reacties;

/// <summary>Gives back what was set apart for an avenant that was withdrawn.</summary>
public sealed class AvenantWerdIngetrokkenReactie(Reserveerder reserveerder) : IReactie<AvenantWerdIngetrokken>
{
    /// <inheritdoc />
    public Task Verwerk(Ontvangen<AvenantWerdIngetrokken> bericht, CancellationToken stop) =>
        reserveerder.Bij(bericht.Gebeurtenis.Contract,
            fonds => fonds.GeefAvenantVrij(bericht.Gebeurtenis.Contract, bericht.Gebeurtenis.Avenant), stop);
}
