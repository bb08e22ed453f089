using Gebiedswerking.Berichten.Fondsen;
using Gebiedswerking.Contracten.Opslag;
using Gebiedswerking.Fundament.Bus;

namespace Gebiedswerking.Contracten.Reacties;

/// <summary>
/// The fund paid a milestone; the last one rounds the contract off, on the day on which the fund knew of it. A milestone that is paid in
/// parts is paid when the last one is.
/// </summary>
public sealed class BetalingWerdUitgevoerdReactie(ContractenDb db) : IReactie<BetalingWerdUitgevoerd>
{
    /// <inheritdoc />
    public Task Verwerk(Ontvangen<BetalingWerdUitgevoerd> bericht, CancellationToken stop)
    {
        var betaling = bericht.Gebeurtenis;
        return betaling.Deel is { Laatste: false } ? Task.CompletedTask : db.Laat(betaling.Contract,
            c => c.BetalingUitgevoerd(betaling.Mijlpaal, betaling.Deel?.Samen ?? betaling.Bedrag, betaling.Datum, bericht.Moment()), stop);
    }
}
