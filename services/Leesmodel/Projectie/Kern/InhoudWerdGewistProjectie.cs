using System.Text.Json;
using Gebiedswerking.Berichten;
using Gebiedswerking.Fundament.Bus;
using Gebiedswerking.Fundament.Dossierlog;
using Gebiedswerking.Projectie.Opslag;

namespace Gebiedswerking.Projectie.Kern;

/// <summary>
/// Erases free text that was erased at its source. A witness and no reaction: an erasure may not wait behind a parked
/// event of the same dossier.
/// </summary>
internal sealed class InhoudWerdGewistProjectie(LeesmodelDb db) : IRijgetuige
{
    public Task Zie(Regel regel, string bron, CancellationToken stop)
    {
        if (regel.Type == nameof(InhoudWerdGewist))
        {
            var gewist = JsonSerializer.Deserialize<InhoudWerdGewist>(regel.Gebeurtenis, Gebeurtenistypes.Json)!;
            db.Lot.Voeg("delete from lees.toelichting where gebiedscontract_id = $1 and versie = $2",
                Waarde.Id(regel.Dossier), Waarde.Geheel(gewist.Versie));
        }

        return Task.CompletedTask;
    }
}
