using Gebiedswerking.Berichten.Programmas;
using Gebiedswerking.Contracten.Opslag;
using Gebiedswerking.Fundament.Bus;

namespace Gebiedswerking.Contracten.Reacties;

/// <summary>Keeps which gemeente goes on in which, and from when; on that day the contracts follow.</summary>
public sealed class GemeentenWerdenGefuseerdReactie(ContractenDb db) : IReactie<GemeentenWerdenGefuseerd>
{
    /// <inheritdoc />
    public async Task Verwerk(Ontvangen<GemeentenWerdenGefuseerd> bericht, CancellationToken stop)
    {
        var fusie = bericht.Gebeurtenis;
        foreach (var oud in fusie.Oude.Where(o => o.Kbo != fusie.Nieuwe.Kbo))
        {
            if (await db.Opvolgingen.FindAsync([oud.Kbo.Cijfers], stop) is null)
            {
                db.Opvolgingen.Add(new Opvolgingrij
                {
                    Oud = oud.Kbo.Cijfers, Nieuw = fusie.Nieuwe.Kbo.Cijfers, Naam = fusie.Nieuwe.Naam, Nis = fusie.Nieuwe.Nis,
                    Ingangsdatum = fusie.Ingangsdatum, Fusie = fusie.Fusie,
                });
            }
        }
    }
}
