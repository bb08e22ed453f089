using Gebiedswerking.Berichten.Fondsen;
using Gebiedswerking.Fondsen.Domein;
using Gebiedswerking.Fondsen.Opslag;

namespace Gebiedswerking.Fondsen.Betalingen;

/// <summary>The collective under which the money of a payment order was committed.</summary>
internal static class Collectief
{
    public static async Task<Mandaat> Van(FondsenDb db, Gebiedsfonds fonds, BetaalopdrachtId opdracht, CancellationToken stop)
    {
        var mandatering = fonds.MandateringVan(opdracht);
        return await db.Mandaat(mandatering, stop) ?? throw Fout.MandateringNogNietBekend(mandatering);
    }
}
