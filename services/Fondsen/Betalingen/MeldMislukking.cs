using Gebiedswerking.Berichten.Fondsen;
using Gebiedswerking.Fondsen.Domein;
using Gebiedswerking.Fondsen.Opslag;
using Gebiedswerking.Fundament;
using Gebiedswerking.Fundament.Dossierlog;
using Gebiedswerking.Fundament.Toegang;

namespace Gebiedswerking.Fondsen.Betalingen;

/// <summary>The bank did not pay a payment order: its room is free again.</summary>
public static class MeldMislukking
{
    /// <summary>Maps <c>POST /{fonds}/betaalopdrachten/{opdracht}/mislukking</c>.</summary>
    public static void Map(RouteGroupBuilder fondsen) => fondsen
        .MapPost("/{fonds:guid}/betaalopdrachten/{opdracht:guid}/mislukking", Handle)
        .RequireAuthorization(Recht.UitkomstMelden)
        .MetWeigeringen(400, 403, 404, 409)
        .WithSummary("Meld dat de bank een betaalopdracht niet kon betalen");

    /// <summary>What went wrong.</summary>
    /// <param name="Reden">Why; kept apart from the public facts.</param>
    public sealed record Mislukking(string? Reden = null);

    private static async Task<Aanvaard> Handle(Guid fonds, Guid opdracht, Mislukking aanvraag, Aanvrager wie, FondsenDb db, TimeProvider klok, CancellationToken stop)
    {
        var (dossier, id) = (await db.Laad<Gebiedsfonds>(fonds, stop), new BetaalopdrachtId(opdracht));
        if (wie.Rol == Rollen.Gemandateerde)
        {
            (await Collectief.Van(db, dossier, id, stop)).EisLid(wie.Persoon, Brussel.Vandaag(klok));
        }

        dossier.MeldMislukking(id, Fondscontrole.Regel(aanvraag.Reden, "reden", 500));
        return await db.Bewaar(dossier, wie, stop);
    }
}
