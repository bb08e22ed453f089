using Gebiedswerking.Fondsen.Domein;
using Gebiedswerking.Fondsen.Opslag;
using Gebiedswerking.Fundament;
using Gebiedswerking.Fundament.Dossierlog;
using Gebiedswerking.Fundament.Toegang;

namespace Gebiedswerking.Fondsen.EuAanvragen;

/// <summary>The regering records that European money was granted, all that was asked or less; it is VAK from now on.</summary>
public static class KeurEuAanvraagGoed
{
    /// <summary>Maps <c>POST /{fonds}/eu-aanvragen/{aanvraag}/goedkeuring</c>.</summary>
    public static void Map(RouteGroupBuilder fondsen) => fondsen
        .MapPost("/{fonds:guid}/eu-aanvragen/{aanvraag:guid}/goedkeuring", Handle)
        .RequireAuthorization(Recht.FondsBeheren)
        .MetWeigeringen(400, 403, 404, 409)
        .WithSummary("Noteer wat van een EU-aanvraag toegekend is, per jaar; het wordt vanaf nu vastleggingskrediet");

    /// <summary>The decision.</summary>
    /// <param name="Besluit">The document.</param>
    /// <param name="Entiteit">OVO code of the entiteit on whose budget it comes in.</param>
    /// <param name="Begrotingsartikel">Budget article.</param>
    /// <param name="Jaren">How much per year.</param>
    public sealed record Goedkeuring(string? Besluit = null, string? Entiteit = null, string? Begrotingsartikel = null, IReadOnlyList<Kredietjaar?>? Jaren = null);

    private static async Task<Aanvaard> Handle(Guid fonds, Guid aanvraag, Goedkeuring besluit, Aanvrager wie, FondsenDb db, TimeProvider klok, CancellationToken stop)
    {
        var dossier = await db.Laad<Gebiedsfonds>(fonds, stop);
        dossier.KeurEuAanvraagGoed(new(aanvraag), Fondscontrole.Krediet(besluit.Entiteit, besluit.Begrotingsartikel, besluit.Jaren),
            Fondscontrole.Regel(besluit.Besluit, "besluit", 200), Brussel.Vandaag(klok));
        return await db.Bewaar(dossier, wie, stop);
    }
}
