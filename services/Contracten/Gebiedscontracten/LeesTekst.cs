using Gebiedswerking.Contracten.Domein;
using Gebiedswerking.Contracten.Ondertekening;
using Gebiedswerking.Contracten.Opslag;
using Gebiedswerking.Fundament.Dossierlog;
using Gebiedswerking.Fundament.Toegang;

namespace Gebiedswerking.Contracten.Gebiedscontracten;

/// <summary>The exact text of a contract, as it is hashed and signed.</summary>
public static class LeesTekst
{
    /// <summary>Name of the header that carries the hash.</summary>
    public const string Hashkop = "Inhoud-Hash";

    /// <summary>Maps <c>GET /{contract}/tekst</c>.</summary>
    public static void Map(RouteGroupBuilder contracten) => contracten
        .MapGet("/{contract:guid}/tekst", Handle)
        .RequireAuthorization(Recht.TekstLezen)
        .Produces<Contractdocument>()
        .MetWeigeringen(404)
        .WithSummary("Lees de exacte tekst van een contract, met haar hash in de kop Inhoud-Hash")
        .WithDescription("Canonieke JSON (RFC 8785). De SHA-256 van deze bytes is de hash die u bij het ondertekenen meestuurt.");

    private static async Task<IResult> Handle(Guid contract, Aanvrager wie, ContractenDb db, HttpContext context, CancellationToken stop)
    {
        var dossier = await db.Lees<Gebiedscontract>(contract, stop);
        var tekst = dossier.TekstVoor(wie.AlsBetrokkene());
        context.Response.Headers[Hashkop] = tekst.Hash;
        context.Response.Headers.ETag = $"\"{dossier.Versie}\"";
        context.Response.Headers.CacheControl = "private, no-cache";
        return Results.Bytes(tekst.Json, "application/json");
    }
}
