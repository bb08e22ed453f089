using Gebiedswerking.Fondsen.Domein;
using Gebiedswerking.Fondsen.Opslag;
using Gebiedswerking.Fundament;
using Gebiedswerking.Fundament.Toegang;

namespace Gebiedswerking.Fondsen.Toegang;

/// <summary>Who works on a fund: the regering, a gebiedsteam of one of its regions, a member of the collective of its programme.</summary>
internal static class Medewerker
{
    /// <summary>Refuses another gebiedsteam and another collective.</summary>
    public static async Task Eis(FondsenDb db, Gebiedsfonds fonds, Aanvrager wie, TimeProvider klok, CancellationToken stop)
    {
        if (wie.Rol == Rollen.Gebiedsteam)
        {
            fonds.EisTeamVanRegio(wie.Regios);
        }

        if (wie.Rol == Rollen.Gemandateerde)
        {
            var mandatering = (await db.Programma(fonds.Programma, stop))!.Mandatering;
            (await db.Mandaat(mandatering, stop) ?? throw Fout.MandateringNogNietBekend(mandatering)).EisLid(wie.Persoon, Brussel.Vandaag(klok));
        }
    }
}
