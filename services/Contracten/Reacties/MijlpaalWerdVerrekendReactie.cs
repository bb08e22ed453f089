using Gebiedswerking.Berichten;
using Gebiedswerking.Berichten.Fondsen;
using Gebiedswerking.Contracten.Opslag;
using Gebiedswerking.Fundament.Bus;

namespace Gebiedswerking.Contracten.Reacties;

/// <summary>What a milestone justifies was paid in advance: nothing more comes.</summary>
public sealed class MijlpaalWerdVerrekendReactie(ContractenDb db) : IReactie<MijlpaalWerdVerrekend>
{
    /// <inheritdoc />
    public Task Verwerk(Ontvangen<MijlpaalWerdVerrekend> bericht, CancellationToken stop)
    {
        var (verrekend, moment) = (bericht.Gebeurtenis, bericht.Moment());
        return db.Laat(verrekend.Contract, c => c.BetalingVoltooid(verrekend.Mijlpaal, Bedrag.Nul, moment.Vandaag, moment), stop);
    }
}
