using System.Security.Cryptography;
using Gebiedswerking.Fundament.Toegang;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.Net.Http.Headers;

namespace Gebiedswerking.Programmas.Gebieden;

/// <summary>The outlines of gemeenten, referentieregio's and provincies, for maps. Public data, the same for everybody.</summary>
public static class GeefKaart
{
    /// <summary>Maps <c>GET /kaart/gebieden.topojson</c>. Reads the file at once, so that a service without it does not start.</summary>
    public static void Map(RouteGroupBuilder programmas)
    {
        var map = Gebiedsgegevens.Map(((IEndpointRouteBuilder)programmas).ServiceProvider.GetRequiredService<IConfiguration>());
        var kaart = File.ReadAllBytes(Path.Combine(map, Kaartbestand.Naam));
        // By content and not by date: every replica gives the same tag.
        var merk = new EntityTagHeaderValue($"\"{Convert.ToHexStringLower(SHA256.HashData(kaart).AsSpan(0, 16))}\"");
        programmas.MapGet("/kaart/gebieden.topojson", (HttpContext context) => Handle(context, kaart, merk))
            .RequireAuthorization(Toegangsregel.Openbaar)
            .Produces(StatusCodes.Status200OK, contentType: "application/json")
            .Produces(StatusCodes.Status304NotModified)
            .WithSummary("Haal de kaart van gemeenten, referentieregio's en provincies op (TopoJSON, WGS84)");
    }

    private static FileContentHttpResult Handle(HttpContext context, byte[] kaart, EntityTagHeaderValue merk)
    {
        context.Response.Headers.CacheControl = "public, max-age=3600";
        return TypedResults.File(kaart, "application/json", entityTag: merk);
    }
}
