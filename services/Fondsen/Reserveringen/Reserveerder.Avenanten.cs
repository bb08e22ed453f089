using Gebiedswerking.Berichten.Contracten;
using Gebiedswerking.Fondsen.Domein;
using Gebiedswerking.Fundament;

namespace Gebiedswerking.Fondsen.Reserveringen;

/// <summary>
/// Answers requests of avenanten, under the same locks. Their contract was committed under the same mandatering, so that is known here;
/// else something is wrong that a person must see.
/// </summary>
public sealed partial class Reserveerder
{
    /// <summary>Answers a request.</summary>
    public async Task Behandel(AvenantmiddelenWerdenGevraagd aanvraag, CancellationToken stop)
    {
        var vandaag = Brussel.Vandaag(klok);
        var fonds = await db.Zoek<Gebiedsfonds>(aanvraag.Fonds, stop) ?? throw new InvalidOperationException($"fund {aanvraag.Fonds} does not exist");
        var grond = await Grond(fonds, aanvraag.Mandatering, aanvraag.Referentieregios, vandaag, stop)
            ?? throw new InvalidOperationException($"mandatering {aanvraag.Mandatering} has committed money but is not known");
        fonds.ReserveerAvenant(Avenantaanvraag.Van(aanvraag), grond, vandaag);
        await Bewaar(fonds, stop);
    }
}
