using Gebiedswerking.Berichten.Contracten;
using Gebiedswerking.Fondsen.Reserveringen;
using Gebiedswerking.Fundament;
using Gebiedswerking.Fundament.Bus;

namespace Gebiedswerking.Fondsen.Reacties;

/// <summary>Makes the payment order of an accepted milestone on fund money.</summary>
public sealed class MijlpaalWerdAanvaardReactie(Reserveerder reserveerder) : IReactie<MijlpaalWerdAanvaard>
{
    /// <inheritdoc />
    public Task Verwerk(Ontvangen<MijlpaalWerdAanvaard> bericht, CancellationToken stop)
    {
        var g = bericht.Gebeurtenis;
        return reserveerder.Bij(g.Contract, fonds => fonds.MaakBetaalopdracht(g.Contract, g.Mijlpaal, g.Bedrag, g.Persoon, Brussel.Dag(bericht.Regel.Tijdstip)), stop);
    }
}
