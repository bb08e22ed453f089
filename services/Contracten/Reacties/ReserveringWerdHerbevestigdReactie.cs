using Gebiedswerking.Berichten.Fondsen;
using Gebiedswerking.Contracten.Ondertekening;
using Gebiedswerking.Contracten.Opslag;
using Gebiedswerking.Fundament.Bus;

namespace Gebiedswerking.Contracten.Reacties;

/// <summary>The fund says again that it has the money: the contract is offered for signature, unless it was already.</summary>
public sealed class ReserveringWerdHerbevestigdReactie(ContractenDb db, TimeProvider klok, IConfiguration instellingen) : IReactie<ReserveringWerdHerbevestigd>
{
    /// <inheritdoc />
    public Task Verwerk(Ontvangen<ReserveringWerdHerbevestigd> bericht, CancellationToken stop) =>
        db.Laat(bericht.Gebeurtenis.Contract,
            c => c.MiddelenGereserveerd(bericht.Gebeurtenis.Poging, hash: null, klok.Nu(), instellingen.Ondertekentermijn(),
                bericht.Gebeurtenis.GeldigTot), stop);
}
