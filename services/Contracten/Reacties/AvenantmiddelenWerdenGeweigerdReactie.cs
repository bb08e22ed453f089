using Gebiedswerking.Berichten.Fondsen;
using Gebiedswerking.Contracten.Opslag;
using Gebiedswerking.Fundament.Bus;

namespace Gebiedswerking.Contracten.Reacties;

/// <summary>The fund cannot give what an avenant asks: it is a draft again.</summary>
public sealed class AvenantmiddelenWerdenGeweigerdReactie(ContractenDb db) : IReactie<AvenantmiddelenWerdenGeweigerd>
{
    /// <inheritdoc />
    public Task Verwerk(Ontvangen<AvenantmiddelenWerdenGeweigerd> bericht, CancellationToken stop)
    {
        var g = bericht.Gebeurtenis;
        return db.Laat(g.Contract, c => c.AvenantmiddelenGeweigerd(g.Avenant, g.Poging, g.Reden), stop);
    }
}
