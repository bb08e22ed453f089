using Gebiedswerking.Berichten.Fondsen;
using Gebiedswerking.Fundament.Bus;

namespace Gebiedswerking.Projectie.Fondsen;

/// <summary>Nothing is ordered or paid by it; how far the milestone is, Contracten tells.</summary>
internal sealed class MijlpaalWerdVerrekendProjectie : IReactie<MijlpaalWerdVerrekend>
{
    public Task Verwerk(Ontvangen<MijlpaalWerdVerrekend> bericht, CancellationToken stop) => Task.CompletedTask;
}
