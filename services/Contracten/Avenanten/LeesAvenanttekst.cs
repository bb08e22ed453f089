using Gebiedswerking.Contracten.Domein;
using Gebiedswerking.Contracten.Gebiedscontracten;
using Gebiedswerking.Contracten.Ondertekening;
using Gebiedswerking.Contracten.Opslag;
using Gebiedswerking.Fundament.Dossierlog;
using Gebiedswerking.Fundament.Toegang;

namespace Gebiedswerking.Contracten.Avenanten;

/// <summary>The exact text of an avenant, as it is hashed and signed.</summary>
public static class LeesAvenanttekst
{
    /// <summary>Maps <c>GET /{contract}/avenanten/{avenant}/tekst</c>.</summary>
    public static void Map(RouteGroupBuilder contracten) => contracten
        .MapGet("/{contract:guid}/avenanten/{avenant:guid}/tekst", Handle)
        .RequireAuthorization(Recht.TekstLezen)
        .Produces<Avenantdocument>()
        .MetWeigeringen(404, 409)
        .WithSummary("Lees de exacte tekst van een avenant, met haar hash in de kop Inhoud-Hash")
        .WithDescription("Canonieke JSON (RFC 8785) van het avenant met de hele nieuwe tekst van het contract.");

    private static async Task<IResult> Handle(Guid contract, Guid avenant, Aanvrager wie, ContractenDb db, HttpContext context, CancellationToken stop)
    {
        var dossier = await db.Lees<Gebiedscontract>(contract, stop);
        var tekst = dossier.AvenanttekstVoor(new(avenant), wie.AlsBetrokkene());
        context.Response.Headers[LeesTekst.Hashkop] = tekst.Hash;
        context.Response.Headers.ETag = $"\"{dossier.Versie}\"";
        context.Response.Headers.CacheControl = "private, no-cache";
        return Results.Bytes(tekst.Json, "application/json");
    }
}
