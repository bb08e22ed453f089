using Gebiedswerking.Berichten.Fondsen;
using Gebiedswerking.Fondsen.Domein;
using Gebiedswerking.Fondsen.Opslag;
using Gebiedswerking.Fundament;
using Gebiedswerking.Fundament.Toegang;

namespace Gebiedswerking.Fondsen.Bank;

/// <summary>The collective or the regering fetches a file for the bank. Each time the same bytes.</summary>
public static class HaalBetaalbestand
{
    /// <summary>Maps <c>GET /{fonds}/betaalbestanden/{bestand}</c>.</summary>
    public static void Map(RouteGroupBuilder fondsen) => fondsen
        .MapGet("/{fonds:guid}/betaalbestanden/{bestand:guid}", Handle)
        .RequireAuthorization(Recht.UitkomstMelden)
        .Produces(200, contentType: "application/xml")
        .MetWeigeringen(403, 404)
        .WithSummary("Haal een betaalbestand op voor de bank (pain.001.001.09); het bevat rekeningnummers");

    private static async Task<IResult> Handle(
        Guid fonds, Guid bestand, Aanvrager wie, FondsenDb db, HttpContext context, TimeProvider klok, CancellationToken stop)
    {
        var dossier = await db.Lees<Gebiedsfonds>(fonds, stop);
        var gemaakt = dossier.Bestand(new BetaalbestandId(bestand));
        if (wie.Rol == Rollen.Gemandateerde)
        {
            foreach (var mandatering in gemaakt.Transacties.Select(t => dossier.MandateringVan(t.Betaalopdracht)).Distinct())
            {
                if (await db.Mandaat(mandatering, stop) is not { } mandaat || !mandaat.IsLid(wie.Persoon, Brussel.Vandaag(klok)))
                {
                    throw Fout.BestandNietGevonden(gemaakt.Bestand);
                }
            }
        }

        var rekeningen = await db.Rekeningen(gemaakt.Transacties.SelectMany(t => new[] { t.Entiteit, t.Begunstigde.Cijfers }), stop);
        var xml = Betaalbestandschrijver.Schrijf(gemaakt, dossier.Titel, (houder, nummer) => rekeningen[houder].Met(nummer));
        var koppen = context.Response.Headers;
        koppen.CacheControl = "private, no-store";
        koppen.XContentTypeOptions = "nosniff";
        koppen.ContentSecurityPolicy = "default-src 'none'; sandbox";
        return Results.File(xml, "application/xml", $"{gemaakt.Kenmerk()}.xml");
    }
}
