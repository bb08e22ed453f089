using Gebiedswerking.Berichten.Contracten;
using Gebiedswerking.Fondsen.Reserveringen;
using Gebiedswerking.Fundament.Bus;

namespace Gebiedswerking.Fondsen.Reacties;

/// <summary>Gives back what was set apart for an avenant that was refused.</summary>
public sealed class AvenantWerdVerworpenReactie(Reserveerder reserveerder) : IReactie<AvenantWerdVerworpen>
{
    /// <inheritdoc />
    public Task Verwerk(Ontvangen<AvenantWerdVerworpen> bericht, CancellationToken stop) =>
        reserveerder.Bij(bericht.Gebeurtenis.Contract,
            fonds => fonds.GeefAvenantVrij(bericht.Gebeurtenis.Contract, bericht.Gebeurtenis.Avenant), stop);
}
