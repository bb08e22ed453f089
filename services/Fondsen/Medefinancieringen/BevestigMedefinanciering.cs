using Gebiedswerking.Fondsen.Domein;
using Gebiedswerking.Fondsen.Opslag;
using Gebiedswerking.Fundament;
using Gebiedswerking.Fundament.Dossierlog;
using Gebiedswerking.Fundament.Toegang;

namespace Gebiedswerking.Fondsen.Medefinancieringen;

/// <summary>The regering confirms a co-financing; money is VAK from now on.</summary>
public static class BevestigMedefinanciering
{
    /// <summary>Maps <c>POST /{fonds}/medefinancieringen/{medefinanciering}/bevestiging</c>.</summary>
    public static void Map(RouteGroupBuilder fondsen) => fondsen
        .MapPost("/{fonds:guid}/medefinancieringen/{medefinanciering:guid}/bevestiging", Handle)
        .RequireAuthorization(Recht.FondsBeheren)
        .MetWeigeringen(400, 403, 404, 409)
        .WithSummary("Bevestig een medefinanciering; geld wordt vanaf nu vastleggingskrediet");

    /// <summary>The confirmation.</summary>
    /// <param name="Referentie">The document that confirms it.</param>
    /// <param name="Entiteit">OVO code of the entiteit on whose budget money comes in; absent in kind.</param>
    /// <param name="Begrotingsartikel">Budget article; absent in kind.</param>
    /// <param name="Jaar">Budget year; absent in kind.</param>
    /// <param name="VoorwaardeVervuld">True when the document says that the condition is met.</param>
    public sealed record Bevestiging(string? Referentie = null, string? Entiteit = null, string? Begrotingsartikel = null, int? Jaar = null, bool VoorwaardeVervuld = false);

    private static async Task<Aanvaard> Handle(Guid fonds, Guid medefinanciering, Bevestiging aanvraag, Aanvrager wie, FondsenDb db, TimeProvider klok, CancellationToken stop)
    {
        var dossier = await db.Laad<Gebiedsfonds>(fonds, stop);
        dossier.BevestigMedefinanciering(new(medefinanciering), Fondscontrole.LijnMisschien(aanvraag.Entiteit, aanvraag.Begrotingsartikel, aanvraag.Jaar),
            Fondscontrole.Regel(aanvraag.Referentie, "referentie", 200), aanvraag.VoorwaardeVervuld, Brussel.Vandaag(klok));
        return await db.Bewaar(dossier, wie, stop);
    }
}
