using Gebiedswerking.Berichten.Programmas;
using Gebiedswerking.Fondsen.Opslag;
using Gebiedswerking.Fundament.Bus;

namespace Gebiedswerking.Fondsen.Reacties;

/// <summary>Keeps the area of a gemeente, to divide amounts by it.</summary>
public sealed class GemeenteWerdGeregistreerdReactie(FondsenDb db) : IReactie<GemeenteWerdGeregistreerd>
{
    /// <inheritdoc />
    public async Task Verwerk(Ontvangen<GemeenteWerdGeregistreerd> bericht, CancellationToken stop)
    {
        var g = bericht.Gebeurtenis;
        if (await db.Gemeenteoppervlakten.FindAsync([g.Nis], stop) is { } rij)
        {
            (rij.Vanaf, rij.Km2) = (g.GeldigVan, g.OppervlakteKm2);
        }
        else
        {
            db.Add(new Gemeenteoppervlakte { Nis = g.Nis, Vanaf = g.GeldigVan, Km2 = g.OppervlakteKm2 });
        }
    }
}
