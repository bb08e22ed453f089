using Gebiedswerking.Contracten.Domein;
using Gebiedswerking.Contracten.Ondertekening;
using Gebiedswerking.Contracten.Opslag;
using Gebiedswerking.Fundament.Fouten;
using Gebiedswerking.Fundament.Toegang;
using Microsoft.Net.Http.Headers;

namespace Gebiedswerking.Contracten.Bewijs;

/// <summary>Somebody who may see the files of a contract fetches one.</summary>
public static class HaalBewijsstuk
{
    /// <summary>Maps <c>GET /{contract}/bewijsstukken/{hash}</c>.</summary>
    public static void Map(RouteGroupBuilder contracten) => contracten
        .MapGet("/{contract:guid}/bewijsstukken/{hash}", Handle)
        .RequireAuthorization(Recht.BewijsLezen)
        .Produces(200, contentType: "application/octet-stream")
        .MetWeigeringen(403, 404)
        .WithSummary("Haal een bestand van een contract op")
        .WithDescription("Alleen voor partijen, het gebiedsteam, gemandateerden, de regering en de controleurs: een bestand kan persoonsgegevens bevatten, ook bij een openbaar contract.");

    private static async Task<IResult> Handle(Guid contract, string hash, Aanvrager wie, ContractenDb db, HttpContext context, CancellationToken stop)
    {
        (await db.Lees<Gebiedscontract>(contract, stop)).EisMagInzien(wie.AlsBetrokkene());
        if (hash.Length != 64 || !hash.All(char.IsAsciiHexDigitLower) || !(await db.Bestanden(contract, [hash], stop)).TryGetValue(hash, out var stuk))
        {
            throw Domeinfout.NietGevonden($"Bestand {hash}");
        }

        var soort = Bestandstype.Alle.First(t => t.Naam == stuk.Type);
        var koppen = context.Response.Headers;
        var plaats = new ContentDispositionHeaderValue("attachment");
        plaats.SetHttpFileName(soort.Bestandsnaam(await db.Bestandsnaam(contract, hash, stop), hash)); // also filename*, as RFC 5987 asks
        koppen.ContentDisposition = plaats.ToString();
        koppen.ContentSecurityPolicy = "default-src 'none'; sandbox"; // whatever is in it, it never runs here
        koppen.XContentTypeOptions = "nosniff";
        koppen.CacheControl = "private, no-store";
        koppen.ETag = $"\"{hash}\"";
        context.Response.ContentLength = stuk.Grootte;
        return Results.Stream(naar => db.KopieerBestand(contract, hash, naar, stop), stuk.Type);
    }
}
