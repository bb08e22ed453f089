using Gebiedswerking.Fondsen.Domein;
using Gebiedswerking.Fondsen.Opslag;
using Gebiedswerking.Fundament;
using Gebiedswerking.Fundament.Dossierlog;
using Gebiedswerking.Fundament.Toegang;

namespace Gebiedswerking.Fondsen.Inbrengen;

/// <summary>The regering confirms a contribution; from now on it is available.</summary>
public static class BevestigInbreng
{
    /// <summary>Maps <c>POST /{fonds}/inbrengen/{inbreng}/bevestiging</c>.</summary>
    public static void Map(RouteGroupBuilder fondsen) => fondsen
        .MapPost("/{fonds:guid}/inbrengen/{inbreng:guid}/bevestiging", Handle)
        .RequireAuthorization(Recht.FondsBeheren)
        .MetWeigeringen(400, 403, 404, 409)
        .WithSummary("Bevestig een inbreng; vanaf nu telt ze mee");

    /// <summary>The confirmation.</summary>
    /// <param name="Referentie">The document that confirms it.</param>
    public sealed record Bevestiging(string? Referentie = null);

    private static async Task<Aanvaard> Handle(Guid fonds, Guid inbreng, Bevestiging aanvraag, Aanvrager wie, FondsenDb db, TimeProvider klok, CancellationToken stop)
    {
        var dossier = await db.Laad<Gebiedsfonds>(fonds, stop);
        dossier.BevestigInbreng(new(inbreng), Fondscontrole.Regel(aanvraag.Referentie, "referentie", 200), Brussel.Vandaag(klok));
        return await db.Bewaar(dossier, wie, stop);
    }
}
