using Gebiedswerking.Berichten;
using Gebiedswerking.Fondsen.Domein;
using Gebiedswerking.Fondsen.Opslag;
using Gebiedswerking.Fundament;
using Gebiedswerking.Fundament.Dossierlog;
using Gebiedswerking.Fundament.Toegang;

namespace Gebiedswerking.Fondsen.Grootboek;

/// <summary>The regering corrects what was booked for a confirmed contribution: a counter-booking, and the right one.</summary>
public static class CorrigeerInbreng
{
    /// <summary>Maps <c>POST /{fonds}/inbrengen/{inbreng}/correctie</c>.</summary>
    public static void Map(RouteGroupBuilder fondsen) => fondsen
        .MapPost("/{fonds:guid}/inbrengen/{inbreng:guid}/correctie", Handle)
        .RequireAuthorization(Recht.GrootboekCorrigeren)
        .MetWeigeringen(400, 403, 404, 409)
        .WithSummary("Corrigeer een bevestigde inbreng met een tegenboeking en een reden");

    /// <summary>The correction.</summary>
    /// <param name="Vak">The right vastleggingskrediet in euro.</param>
    /// <param name="Vek">The right vereffeningskrediet in euro.</param>
    /// <param name="Reden">Why the booking was wrong.</param>
    public sealed record Correctie(Bedrag? Vak = null, Bedrag? Vek = null, string? Reden = null);

    private static async Task<Aanvaard> Handle(Guid fonds, Guid inbreng, Correctie aanvraag, Aanvrager wie, FondsenDb db, TimeProvider klok, CancellationToken stop)
    {
        var dossier = await db.Laad<Gebiedsfonds>(fonds, stop);
        var (vak, vek, reden) = Fondscontrole.Correctie(aanvraag.Vak, aanvraag.Vek, aanvraag.Reden);
        dossier.CorrigeerInbreng(new(inbreng), vak, vek, reden, Brussel.Vandaag(klok));
        return await db.Bewaar(dossier, wie, stop);
    }
}
