using Gebiedswerking.Berichten.Programmas;
using Gebiedswerking.Fondsen.Opslag;
using Gebiedswerking.Fundament.Bus;

namespace Gebiedswerking.Fondsen.Reacties;

/// <summary>Keeps in which referentieregio a gemeente lies, to know what a mandatering covers.</summary>
public sealed class GemeenteWerdBijReferentieregioIngedeeldReactie(FondsenDb db) : IReactie<GemeenteWerdBijReferentieregioIngedeeld>
{
    /// <inheritdoc />
    public async Task Verwerk(Ontvangen<GemeenteWerdBijReferentieregioIngedeeld> bericht, CancellationToken stop)
    {
        var g = bericht.Gebeurtenis;
        if (await db.Gemeenteindelingen.FindAsync([g.Nis, g.Vanaf], stop) is { } rij)
        {
            rij.Referentieregio = g.Referentieregio;
        }
        else
        {
            db.Add(new Gemeenteindeling { Nis = g.Nis, Vanaf = g.Vanaf, Referentieregio = g.Referentieregio });
        }
    }
}
