using Gebiedswerking.Berichten.Programmas;
using Gebiedswerking.Fondsen.Opslag;
using Gebiedswerking.Fundament.Bus;

namespace Gebiedswerking.Fondsen.Reacties;

/// <summary>Keeps which gemeente goes on in which, and from when: areas and shares mean the new one from that day.</summary>
public sealed class GemeentenWerdenGefuseerdReactie(FondsenDb db) : IReactie<GemeentenWerdenGefuseerd>
{
    /// <inheritdoc />
    public async Task Verwerk(Ontvangen<GemeentenWerdenGefuseerd> bericht, CancellationToken stop)
    {
        var fusie = bericht.Gebeurtenis;
        foreach (var oud in fusie.Oude.Where(o => o.Nis != fusie.Nieuwe.Nis))
        {
            if (await db.Gemeenteopvolgingen.FindAsync([oud.Nis], stop) is null)
            {
                db.Add(new Gemeenteopvolging { Oud = oud.Nis, Nieuw = fusie.Nieuwe.Nis, Vanaf = fusie.Ingangsdatum });
            }
        }
    }
}
