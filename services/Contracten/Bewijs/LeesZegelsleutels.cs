using System.Text.Json;
using Gebiedswerking.Contracten.Domein;
using Gebiedswerking.Contracten.Opslag;
using Gebiedswerking.Fundament.Toegang;
using Microsoft.EntityFrameworkCore;

namespace Gebiedswerking.Contracten.Bewijs;

/// <summary>A public key of the seal (RFC 7517), with the time in which it seals.</summary>
/// <param name="Kty">Always EC.</param>
/// <param name="Crv">Always P-256.</param>
/// <param name="X">Coordinate, base64url.</param>
/// <param name="Y">Coordinate, base64url.</param>
/// <param name="Kid">Thumbprint (RFC 7638), base64url.</param>
/// <param name="Use">Always sig.</param>
/// <param name="Alg">Always ES256.</param>
/// <param name="GeldigVan">Since when it seals, UTC.</param>
/// <param name="IngetrokkenOp">When the next key took over, UTC; null for the present one.</param>
public sealed record Zegelsleutel(
    string Kty, string Crv, string X, string Y, string Kid, string Use, string Alg, DateTimeOffset GeldigVan, DateTimeOffset? IngetrokkenOp = null);

/// <summary>A set of keys (RFC 7517).</summary>
/// <param name="Keys">The keys, oldest first.</param>
public sealed record Zegelsleutels(IReadOnlyList<Zegelsleutel> Keys);

/// <summary>Everybody: the public keys of the seal, also those that do not seal any more.</summary>
public static class LeesZegelsleutels
{
    /// <summary>Maps <c>GET /zegelsleutels</c>.</summary>
    public static void Map(RouteGroupBuilder contracten) => contracten
        .MapGet("/zegelsleutels", Handle)
        .RequireAuthorization(Recht.ZegelsleutelsLezen)
        .Produces<Zegelsleutels>(200, "application/jwk-set+json")
        .WithSummary("Lees de publieke sleutels waarmee het platform handtekeningen en bewijzen verzegelt")
        .WithDescription("JWK Set (RFC 7517). De kid is de vingerafdruk van de sleutel (RFC 7638). Oude sleutels blijven staan, zodat oude zegels te controleren blijven.");

    /// <summary>All keys, oldest first.</summary>
    internal static async Task<Zegelsleutels> Alle(ContractenDb db, CancellationToken stop)
    {
        var rijen = await db.Zegelsleutels.AsNoTracking().OrderBy(z => z.Nummer).ToListAsync(stop);
        return new Zegelsleutels([.. rijen.Select(z =>
        {
            var jwk = JsonDocument.Parse(z.Publiek).RootElement;
            return new Zegelsleutel("EC", "P-256", jwk.GetProperty("x").GetString()!, jwk.GetProperty("y").GetString()!, z.Kid, "sig", "ES256", z.GeldigVan, z.IngetrokkenOp);
        })]);
    }

    /// <summary>The set as it goes into a proof: canonical JSON.</summary>
    internal static byte[] Schrijf(Zegelsleutels sleutels) => CanoniekeJson.Van(JsonSerializer.SerializeToUtf8Bytes(sleutels, Bewijsvorm.Json));

    private static async Task<IResult> Handle(ContractenDb db, HttpContext context, CancellationToken stop)
    {
        context.Response.Headers.CacheControl = "public, max-age=60";
        return Results.Bytes(Schrijf(await Alle(db, stop)), "application/jwk-set+json");
    }
}
