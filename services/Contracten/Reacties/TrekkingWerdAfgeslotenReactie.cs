using Gebiedswerking.Berichten.Fondsen;
using Gebiedswerking.Contracten.Opslag;
using Gebiedswerking.Fundament.Bus;

namespace Gebiedswerking.Contracten.Reacties;

/// <summary>The beneficiary renounced what it did not draw: a milestone of which everything drawn was paid is done.</summary>
public sealed class TrekkingWerdAfgeslotenReactie(ContractenDb db) : IReactie<TrekkingWerdAfgesloten>
{
    /// <inheritdoc />
    public Task Verwerk(Ontvangen<TrekkingWerdAfgesloten> bericht, CancellationToken stop)
    {
        var (afgesloten, moment) = (bericht.Gebeurtenis, bericht.Moment());
        return db.Laat(afgesloten.Contract, c =>
        {
            foreach (var rest in afgesloten.Mijlpalen.Where(m => m.Betaald is not null))
            {
                c.BetalingVoltooid(rest.Mijlpaal, rest.Betaald!.Value, afgesloten.Datum, moment);
            }
        }, stop);
    }
}
