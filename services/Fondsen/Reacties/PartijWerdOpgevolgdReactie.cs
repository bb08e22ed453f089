using Gebiedswerking.Berichten.Contracten;
using Gebiedswerking.Fondsen.Reserveringen;
using Gebiedswerking.Fundament.Bus;

namespace Gebiedswerking.Fondsen.Reacties;

/// <summary>Pays the successor of a gemeente from now on.</summary>
public sealed class PartijWerdOpgevolgdReactie(Reserveerder reserveerder) : IReactie<PartijWerdOpgevolgd>
{
    /// <inheritdoc />
    public Task Verwerk(Ontvangen<PartijWerdOpgevolgd> bericht, CancellationToken stop) => reserveerder.VolgOp(bericht.Gebeurtenis, stop);
}
