using Gebiedswerking.Fondsen.Domein;
using Gebiedswerking.Fondsen.Opslag;

namespace Gebiedswerking.Fondsen.Terugvorderingen;

/// <summary>The collective that committed the money of which a part is claimed back.</summary>
internal static class Schuldcollectief
{
    public static async Task<Mandaat> Van(FondsenDb db, Guid mandatering, CancellationToken stop) =>
        await db.Mandaat(mandatering, stop) ?? throw Fout.MandateringNogNietBekend(mandatering);
}
