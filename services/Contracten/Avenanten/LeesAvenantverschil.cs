using Gebiedswerking.Berichten.Contracten;
using Gebiedswerking.Contracten.Domein;
using Gebiedswerking.Contracten.Ondertekening;
using Gebiedswerking.Contracten.Opslag;
using Gebiedswerking.Fundament.Dossierlog;
using Gebiedswerking.Fundament.Toegang;

namespace Gebiedswerking.Contracten.Avenanten;

/// <summary>What an avenant changes in the text that binds now.</summary>
public static class LeesAvenantverschil
{
    /// <summary>Maps <c>GET /{contract}/avenanten/{avenant}/verschil</c>.</summary>
    public static void Map(RouteGroupBuilder contracten) => contracten
        .MapGet("/{contract:guid}/avenanten/{avenant:guid}/verschil", Handle)
        .RequireAuthorization(Recht.TekstLezen)
        .MetWeigeringen(404, 409)
        .WithSummary("Lees wat een avenant verandert aan de tekst die nu bindt");

    private static async Task<IReadOnlyList<Avenantwijziging>> Handle(
        Guid contract, Guid avenant, Aanvrager wie, ContractenDb db, HttpContext context, CancellationToken stop)
    {
        var dossier = await db.Lees<Gebiedscontract>(contract, stop);
        context.Response.Headers.ETag = $"\"{dossier.Versie}\"";
        context.Response.Headers.CacheControl = "private, no-cache";
        return dossier.AvenantverschilVoor(new(avenant), wie.AlsBetrokkene());
    }
}
