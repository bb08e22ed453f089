using Gebiedswerking.Contracten.Gebiedscontracten;
using Gebiedswerking.Contracten.Ondertekening;
using Gebiedswerking.Contracten.Opslag;
using Gebiedswerking.Fundament.Dossierlog;
using Gebiedswerking.Fundament.Toegang;

namespace Gebiedswerking.Contracten.Avenanten;

/// <summary>The financieel directeur of a gemeente that pays more by an avenant gives an opinion on it.</summary>
public static class GeefAvenantvisum
{
    /// <summary>Maps <c>POST /{contract}/avenanten/{avenant}/visum</c>.</summary>
    public static void Map(RouteGroupBuilder contracten) => contracten
        .MapPost("/{contract:guid}/avenanten/{avenant:guid}/visum", Handle)
        .RequireAuthorization(Recht.VisumGeven)
        .MetWeigeringen(400, 403, 404, 409)
        .WithSummary("Geef als financieel directeur het visum bij een avenant waardoor uw gemeente meer betaalt");

    private static async Task<Aanvaard> Handle(Guid contract, Guid avenant, GeefVisum.VisumAanvraag aanvraag, Aanvrager wie, ContractenDb db, CancellationToken stop)
    {
        var dossier = await db.Laad(contract, wie.AlsBetrokkene(), stop);
        aanvraag.Controleer();
        dossier.GeefAvenantvisum(new(avenant), aanvraag.Uitkomst!.Value, aanvraag.Meerjarenplan!, aanvraag.Motivering, wie.AlsBetrokkene());
        return await db.Bewaar(dossier, wie, stop);
    }
}
