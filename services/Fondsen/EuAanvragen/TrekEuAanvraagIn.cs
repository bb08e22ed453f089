using Gebiedswerking.Fondsen.Domein;
using Gebiedswerking.Fondsen.Opslag;
using Gebiedswerking.Fondsen.Toegang;
using Gebiedswerking.Fundament.Dossierlog;
using Gebiedswerking.Fundament.Toegang;

namespace Gebiedswerking.Fondsen.EuAanvragen;

/// <summary>A request for European money is taken back before the decision.</summary>
public static class TrekEuAanvraagIn
{
    /// <summary>Maps <c>POST /{fonds}/eu-aanvragen/{aanvraag}/intrekking</c>.</summary>
    public static void Map(RouteGroupBuilder fondsen) => fondsen
        .MapPost("/{fonds:guid}/eu-aanvragen/{aanvraag:guid}/intrekking", Handle)
        .RequireAuthorization(Recht.BuitengeldVoorbereiden)
        .MetWeigeringen(400, 403, 404, 409)
        .WithSummary("Trek een EU-aanvraag in voor er beslist is");

    /// <summary>Why.</summary>
    /// <param name="Reden">The reason.</param>
    public sealed record Intrekking(string? Reden = null);

    private static async Task<Aanvaard> Handle(Guid fonds, Guid aanvraag, Intrekking intrekking, Aanvrager wie, FondsenDb db, TimeProvider klok, CancellationToken stop)
    {
        var dossier = await db.Laad<Gebiedsfonds>(fonds, stop);
        await Medewerker.Eis(db, dossier, wie, klok, stop);
        dossier.TrekEuAanvraagIn(new(aanvraag), Fondscontrole.Regel(intrekking.Reden, "reden", 500));
        return await db.Bewaar(dossier, wie, stop);
    }
}
