using Gebiedswerking.Berichten.Fondsen;
using Gebiedswerking.Fondsen.Domein;
using Gebiedswerking.Fondsen.Opslag;
using Gebiedswerking.Fundament.Dossierlog;
using Gebiedswerking.Fundament.Toegang;

namespace Gebiedswerking.Fondsen.Betalingen;

/// <summary>A gebiedsteam takes a failed payment order up again; somebody else must approve it.</summary>
public static class HerneemBetaalopdracht
{
    /// <summary>Maps <c>POST /{fonds}/betaalopdrachten/{opdracht}/herneming</c>.</summary>
    public static void Map(RouteGroupBuilder fondsen) => fondsen
        .MapPost("/{fonds:guid}/betaalopdrachten/{opdracht:guid}/herneming", Handle)
        .RequireAuthorization(Recht.Hernemen)
        .MetWeigeringen(403, 404, 409)
        .WithSummary("Herneem een mislukte betaling; daarna keurt iemand anders ze opnieuw goed");

    private static async Task<Aanvaard> Handle(Guid fonds, Guid opdracht, Aanvrager wie, FondsenDb db, CancellationToken stop)
    {
        var (dossier, id) = (await db.Laad<Gebiedsfonds>(fonds, stop), new BetaalopdrachtId(opdracht));
        dossier.Herneem(id, wie.Persoon, wie.Regios);
        return await db.Bewaar(dossier, wie, stop);
    }
}
