using Gebiedswerking.Berichten.Fondsen;
using Gebiedswerking.Fondsen.Domein;
using Gebiedswerking.Fondsen.Opslag;
using Gebiedswerking.Fundament;
using Gebiedswerking.Fundament.Dossierlog;
using Gebiedswerking.Fundament.Toegang;

namespace Gebiedswerking.Fondsen.Betalingen;

/// <summary>Somebody of the collective withdraws an approval that did not go to the bank; its room is free again.</summary>
public static class TrekGoedkeuringIn
{
    /// <summary>Maps <c>POST /{fonds}/betaalopdrachten/{opdracht}/intrekking</c>.</summary>
    public static void Map(RouteGroupBuilder fondsen) => fondsen
        .MapPost("/{fonds:guid}/betaalopdrachten/{opdracht:guid}/intrekking", Handle)
        .RequireAuthorization(Recht.Betalen)
        .MetWeigeringen(403, 404, 409)
        .WithSummary("Trek de goedkeuring in van een betaling die nog niet naar de bank ging");

    private static async Task<Aanvaard> Handle(Guid fonds, Guid opdracht, Aanvrager wie, FondsenDb db, TimeProvider klok, CancellationToken stop)
    {
        var (dossier, id) = (await db.Laad<Gebiedsfonds>(fonds, stop), new BetaalopdrachtId(opdracht));
        dossier.TrekGoedkeuringIn(id, wie.Persoon, await Collectief.Van(db, dossier, id, stop), Brussel.Vandaag(klok));
        return await db.Bewaar(dossier, wie, stop);
    }
}
