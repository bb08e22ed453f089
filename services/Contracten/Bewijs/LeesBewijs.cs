using Gebiedswerking.Contracten.Ondertekening;
using Gebiedswerking.Contracten.Opslag;
using Gebiedswerking.Fundament.Toegang;

namespace Gebiedswerking.Contracten.Bewijs;

/// <summary>Who may read a contract takes its proof along: one file that can be checked without us.</summary>
public static class LeesBewijs
{
    /// <summary>Maps <c>GET /{contract}/bewijs</c>.</summary>
    public static void Map(RouteGroupBuilder contracten) => contracten
        .MapGet("/{contract:guid}/bewijs", Handle)
        .RequireAuthorization(Recht.TekstLezen)
        .Produces(200, contentType: "application/zip")
        .MetWeigeringen(404)
        .WithSummary("Haal het bewijs van een contract op: tekst, handtekeningen, zegels en dossierlog in een zip")
        .WithDescription("De zip bevat een LEESMIJ.txt en het programma controleer.mjs, waarmee u alles zelf nagaat. Wie geen partij is, krijgt van sommige rijen alleen de hash.");

    private static async Task<IResult> Handle(Guid contract, Aanvrager wie, Zegelkast kast, ContractenDb db, TimeProvider klok, HttpContext context, CancellationToken stop)
    {
        var zip = await Contractbewijs.Maak(contract, wie.AlsBetrokkene(), kast, db, klok.Nu(), stop);
        context.Response.Headers.CacheControl = "private, no-store";
        return Results.Bytes(zip, "application/zip", $"bewijs-{contract}.zip");
    }
}
