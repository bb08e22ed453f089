using Gebiedswerking.Berichten.Contracten;
using Gebiedswerking.Fondsen.Reserveringen;
using Gebiedswerking.Fundament.Bus;

namespace Gebiedswerking.Fondsen.Reacties;

/// <summary>Commits what was set apart for an avenant that binds from now on.</summary>
public sealed class AvenantWerdAangenomenReactie(Reserveerder reserveerder) : IReactie<AvenantWerdAangenomen>
{
    /// <inheritdoc />
    public Task Verwerk(Ontvangen<AvenantWerdAangenomen> bericht, CancellationToken stop) =>
        reserveerder.LegVast(bericht.Gebeurtenis.Contract,
            (fonds, vandaag, toets) => fonds.LegAvenantVast(bericht.Gebeurtenis.Contract, bericht.Gebeurtenis.Avenant, bericht.Gebeurtenis.Datum, vandaag, toets), stop);
}
