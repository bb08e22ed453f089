using Gebiedswerking.Berichten.Contracten;
using Gebiedswerking.Fondsen.Reserveringen;
using Gebiedswerking.Fundament.Bus;

namespace Gebiedswerking.Fondsen.Reacties;

/// <summary>Commits what was reserved for a contract that binds from now on.</summary>
public sealed class ContractTradInWerkingReactie(Reserveerder reserveerder) : IReactie<ContractTradInWerking>
{
    /// <inheritdoc />
    public Task Verwerk(Ontvangen<ContractTradInWerking> bericht, CancellationToken stop) =>
        reserveerder.LegVast(bericht.Gebeurtenis.Contract,
            (fonds, vandaag, toets) => fonds.LegVast(bericht.Gebeurtenis.Contract, bericht.Gebeurtenis.Datum, vandaag, toets), stop);
}
