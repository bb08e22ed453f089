using Gebiedswerking.Berichten.Programmas;
using Gebiedswerking.Contracten.Opslag;
using Gebiedswerking.Fundament.Bus;

namespace Gebiedswerking.Contracten.Reacties;

/// <summary>Keeps the name and KBO number of a gemeente, so that a contract can name it by its NIS code.</summary>
public sealed class GemeenteWerdGeregistreerdReactie(ContractenDb db) : IReactie<GemeenteWerdGeregistreerd>
{
    /// <inheritdoc />
    public async Task Verwerk(Ontvangen<GemeenteWerdGeregistreerd> bericht, CancellationToken stop)
    {
        var gemeente = bericht.Gebeurtenis;
        if (await db.Gemeenten.FindAsync([gemeente.Nis], stop) is { } rij)
        {
            (rij.Naam, rij.Kbo) = (gemeente.Naam, gemeente.Kbo.Cijfers);
        }
        else
        {
            db.Gemeenten.Add(new Gemeenterij { Nis = gemeente.Nis, Naam = gemeente.Naam, Kbo = gemeente.Kbo.Cijfers });
        }
    }
}
