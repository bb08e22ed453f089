using Gebiedswerking.Fundament.Toegang;

namespace Gebiedswerking.Contracten.Bewijs;

/// <summary>Everybody: the program that checks a proof, apart from any proof.</summary>
public static class LeesControle
{
    /// <summary>Maps <c>GET /controleer.mjs</c>.</summary>
    public static void Map(RouteGroupBuilder contracten) => contracten
        .MapGet("/controleer.mjs", Handle)
        .RequireAuthorization(Recht.ZegelsleutelsLezen)
        .Produces(200, contentType: "text/javascript")
        .WithSummary("Haal het programma op waarmee u een bewijs zelf controleert")
        .WithDescription("Voer het uit met Node.js 18 of later: node controleer.mjs bewijs.zip --sleutels zegelsleutels.json");

    private static IResult Handle(HttpContext context)
    {
        context.Response.Headers.CacheControl = "public, max-age=60";
        return Results.Bytes(Contractbewijs.Bron("controleer.mjs"), "text/javascript; charset=utf-8");
    }
}
