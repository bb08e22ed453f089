using Gebiedswerking.Berichten.Contracten;
using Gebiedswerking.Fondsen.Reserveringen;
using Gebiedswerking.Fundament.Bus;

namespace Gebiedswerking.Fondsen.Reacties;

/// <summary>Answers an avenant that changes the money of a contract.</summary>
public sealed class AvenantmiddelenWerdenGevraagdReactie(Reserveerder reserveerder) : IReactie<AvenantmiddelenWerdenGevraagd>
{
    /// <inheritdoc />
    public Task Verwerk(Ontvangen<AvenantmiddelenWerdenGevraagd> bericht, CancellationToken stop) =>
        reserveerder.Behandel(bericht.Gebeurtenis, stop);
}
