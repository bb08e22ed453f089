using Gebiedswerking.Berichten;
using Gebiedswerking.Fondsen.Domein;
using Gebiedswerking.Fondsen.Opslag;
using Gebiedswerking.Fundament;
using Gebiedswerking.Fundament.Toegang;
using Microsoft.EntityFrameworkCore;

namespace Gebiedswerking.Fondsen.Mandateringen;

/// <summary>How much of the ceiling of a mandatering is used: for its collective, the regering and the rekenhof only.</summary>
public static class LeesRuimte
{
    /// <summary>Maps <c>GET /mandateringen/{mandatering}/ruimte</c>.</summary>
    public static void Map(RouteGroupBuilder fondsen) => fondsen
        .MapGet("/mandateringen/{mandatering:guid}/ruimte", Handle)
        .RequireAuthorization(Recht.RuimteLezen)
        .MetWeigeringen(403, 404, 409)
        .WithSummary("Lees hoeveel ruimte een mandatering nog heeft, over alle fondsen");

    /// <summary>The room.</summary>
    /// <param name="Mandatering">The mandatering.</param>
    /// <param name="Plafond">Ceiling in euro.</param>
    /// <param name="Gebruikt">Reserved and committed under it over all funds, less what became free.</param>
    /// <param name="Vrij">What can still be reserved; never below zero, also when the ceiling was lowered.</param>
    public sealed record Ruimte(Guid Mandatering, Bedrag Plafond, Bedrag Gebruikt, Bedrag Vrij);

    private static async Task<Ruimte> Handle(Guid mandatering, Aanvrager wie, FondsenDb db, HttpResponse antwoord, TimeProvider klok, CancellationToken stop)
    {
        antwoord.Headers.CacheControl = "private, no-store";
        var ruimte = await db.Mandaatruimten.AsNoTracking().SingleOrDefaultAsync(m => m.Mandatering == mandatering, stop);
        if (wie.Rol == Rollen.Gemandateerde && FondsenDb.Lees<Mandaat>(ruimte?.Verlening)?.IsLid(wie.Persoon, Brussel.Vandaag(klok)) is not true)
        {
            throw Fout.GeenLidVanMandatering(); // also when it is not known: nobody finds out by asking
        }

        if (ruimte is null)
        {
            throw Domeinfout.NietGevonden($"Mandatering {mandatering}");
        }

        var (plafond, gebruikt) = (ruimte.Plafond ?? throw Domeinfout.NogNietBekend($"Het plafond van mandatering {mandatering}"), ruimte.Gebruikt);
        return new Ruimte(mandatering, Bedrag.Van(plafond), Bedrag.Van(gebruikt), Bedrag.Van(Math.Max(0m, plafond - gebruikt)));
    }
}
