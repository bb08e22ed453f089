using Gebiedswerking.Contracten.Domein;
using Gebiedswerking.Contracten.Ondertekening;
using Gebiedswerking.Contracten.Opslag;
using Gebiedswerking.Fundament.Dossierlog;
using Gebiedswerking.Fundament.Toegang;

namespace Gebiedswerking.Contracten.Delegaties;

/// <summary>Who holds the function ends a delegation of it.</summary>
public static class TrekDelegatieIn
{
    /// <summary>Maps <c>POST /delegaties/{delegatie}/intrekking</c>.</summary>
    public static void Map(RouteGroupBuilder contracten) => contracten
        .MapPost("/delegaties/{delegatie:guid}/intrekking", Handle)
        .RequireAuthorization(Recht.Delegeren)
        .MetWeigeringen(403, 404, 409)
        .WithSummary("Trek een delegatie van uw handtekening in")
        .WithDescription("Ze geldt vanaf dit ogenblik niet meer. Wat eronder getekend werd, blijft getekend.");

    private static async Task<Aanvaard> Handle(Guid delegatie, Aanvrager wie, ContractenDb db, CancellationToken stop)
    {
        var dossier = await db.Laad<Delegatie>(delegatie, d => d.EisZichtbaar(wie.AlsBetrokkene()), stop);
        dossier.TrekIn(wie.AlsBetrokkene());
        return await db.Bewaar(dossier, wie, stop);
    }
}
