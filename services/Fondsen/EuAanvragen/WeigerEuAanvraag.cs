using Gebiedswerking.Fondsen.Domein;
using Gebiedswerking.Fondsen.Opslag;
using Gebiedswerking.Fundament.Dossierlog;
using Gebiedswerking.Fundament.Toegang;

namespace Gebiedswerking.Fondsen.EuAanvragen;

/// <summary>The regering records that European money was refused; the contracts that lean on it are touched.</summary>
public static class WeigerEuAanvraag
{
    /// <summary>Maps <c>POST /{fonds}/eu-aanvragen/{aanvraag}/weigering</c>.</summary>
    public static void Map(RouteGroupBuilder fondsen) => fondsen
        .MapPost("/{fonds:guid}/eu-aanvragen/{aanvraag:guid}/weigering", Handle)
        .RequireAuthorization(Recht.FondsBeheren)
        .MetWeigeringen(400, 403, 404, 409)
        .WithSummary("Noteer dat een EU-aanvraag geweigerd is");

    /// <summary>The decision.</summary>
    /// <param name="Besluit">The document.</param>
    public sealed record Weigering(string? Besluit = null);

    private static async Task<Aanvaard> Handle(Guid fonds, Guid aanvraag, Weigering weigering, Aanvrager wie, FondsenDb db, CancellationToken stop)
    {
        var dossier = await db.Laad<Gebiedsfonds>(fonds, stop);
        dossier.WeigerEuAanvraag(new(aanvraag), Fondscontrole.Regel(weigering.Besluit, "besluit", 200));
        return await db.Bewaar(dossier, wie, stop);
    }
}
