using Gebiedswerking.Fondsen.Domein;
using Gebiedswerking.Fondsen.Opslag;
using Gebiedswerking.Fundament;
using Gebiedswerking.Fundament.Dossierlog;
using Gebiedswerking.Fundament.Toegang;

namespace Gebiedswerking.Fondsen.Terugvorderingen;

/// <summary>The regering remits what is left of a claim.</summary>
public static class ScheldTerugvorderingKwijt
{
    /// <summary>Maps <c>POST /{fonds}/terugvorderingen/{terugvordering}/kwijtschelding</c>.</summary>
    public static void Map(RouteGroupBuilder fondsen) => fondsen
        .MapPost("/{fonds:guid}/terugvorderingen/{terugvordering:guid}/kwijtschelding", Handle)
        .RequireAuthorization(Recht.FondsBeheren)
        .MetWeigeringen(400, 403, 404, 409)
        .WithSummary("Scheld de rest van een terugvordering kwijt");

    /// <summary>The remission.</summary>
    /// <param name="Referentie">The decision in which it stands.</param>
    public sealed record Kwijtschelding(string? Referentie = null);

    private static async Task<Aanvaard> Handle(Guid fonds, Guid terugvordering, Kwijtschelding aanvraag, Aanvrager wie, FondsenDb db, CancellationToken stop)
    {
        var referentie = Fondscontrole.Regel(aanvraag.Referentie, "referentie", 200);
        var dossier = await db.Laad<Gebiedsfonds>(fonds, stop);
        dossier.ScheldKwijt(new(terugvordering), referentie);
        return await db.Bewaar(dossier, wie, stop);
    }
}
