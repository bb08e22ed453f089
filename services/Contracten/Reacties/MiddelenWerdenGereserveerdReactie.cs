using Gebiedswerking.Berichten.Fondsen;
using Gebiedswerking.Contracten.Ondertekening;
using Gebiedswerking.Contracten.Opslag;
using Gebiedswerking.Fundament.Bus;

namespace Gebiedswerking.Contracten.Reacties;

/// <summary>The fund has the money: the contract is offered for signature.</summary>
public sealed class MiddelenWerdenGereserveerdReactie(ContractenDb db, TimeProvider klok, IConfiguration instellingen) : IReactie<MiddelenWerdenGereserveerd>
{
    /// <inheritdoc />
    public Task Verwerk(Ontvangen<MiddelenWerdenGereserveerd> bericht, CancellationToken stop) =>
        db.Laat(bericht.Gebeurtenis.Contract,
            c => c.MiddelenGereserveerd(bericht.Gebeurtenis.Poging, bericht.Gebeurtenis.Hash, klok.Nu(), instellingen.Ondertekentermijn(),
                bericht.Gebeurtenis.GeldigTot), stop);
}
