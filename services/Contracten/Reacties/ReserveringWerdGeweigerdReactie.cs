using Gebiedswerking.Berichten.Fondsen;
using Gebiedswerking.Contracten.Opslag;
using Gebiedswerking.Fundament.Bus;

namespace Gebiedswerking.Contracten.Reacties;

/// <summary>The fund cannot give the money: the contract is a draft again.</summary>
public sealed class ReserveringWerdGeweigerdReactie(ContractenDb db) : IReactie<ReserveringWerdGeweigerd>
{
    /// <inheritdoc />
    public Task Verwerk(Ontvangen<ReserveringWerdGeweigerd> bericht, CancellationToken stop) =>
        db.Laat(bericht.Gebeurtenis.Contract, c => c.MiddelenGeweigerd(bericht.Gebeurtenis.Poging, bericht.Gebeurtenis.Reden), stop);
}
