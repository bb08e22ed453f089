using Gebiedswerking.Berichten.Fondsen;
using Gebiedswerking.Fondsen.Domein;
using Gebiedswerking.Fondsen.Opslag;
using Gebiedswerking.Fundament;
using Gebiedswerking.Fundament.Dossierlog;
using Gebiedswerking.Fundament.Toegang;

namespace Gebiedswerking.Fondsen.Betalingen;

/// <summary>A second person of the collective approves a payment order; from now on it takes room in the VEK of the year.</summary>
public static class KeurBetaalopdrachtGoed
{
    /// <summary>Maps <c>POST /{fonds}/betaalopdrachten/{opdracht}/goedkeuring</c>.</summary>
    public static void Map(RouteGroupBuilder fondsen) => fondsen
        .MapPost("/{fonds:guid}/betaalopdrachten/{opdracht:guid}/goedkeuring", Handle)
        .RequireAuthorization(Recht.Betalen)
        .MetWeigeringen(403, 404, 409)
        .WithSummary("Keur als tweede persoon een betaalopdracht goed");

    private static async Task<Aanvaard> Handle(Guid fonds, Guid opdracht, Aanvrager wie, FondsenDb db, TimeProvider klok, CancellationToken stop)
    {
        var (dossier, id) = (await db.Laad<Gebiedsfonds>(fonds, stop), new BetaalopdrachtId(opdracht));
        var rekening = await db.Rekening(dossier.Opdracht(id).Begunstigde.Cijfers, stop);
        dossier.KeurGoed(id, wie.Persoon, await Collectief.Van(db, dossier, id, stop), Brussel.Vandaag(klok), rekening?.Bevestigd?.Nummer);
        return await db.Bewaar(dossier, wie, stop);
    }
}
