using Gebiedswerking.Berichten.Fondsen;
using Gebiedswerking.Fondsen.Domein;
using Gebiedswerking.Fondsen.Opslag;
using Gebiedswerking.Fundament;
using Gebiedswerking.Fundament.Dossierlog;
using Gebiedswerking.Fundament.Toegang;

namespace Gebiedswerking.Fondsen.Betalingen;

/// <summary>An approved payment order goes to the bank.</summary>
public static class VerzendBetaalopdracht
{
    /// <summary>Maps <c>POST /{fonds}/betaalopdrachten/{opdracht}/verzending</c>.</summary>
    public static void Map(RouteGroupBuilder fondsen) => fondsen
        .MapPost("/{fonds:guid}/betaalopdrachten/{opdracht:guid}/verzending", Handle)
        .RequireAuthorization(Recht.Betalen)
        .MetWeigeringen(403, 404, 409)
        .WithSummary("Verzend een goedgekeurde betaalopdracht naar de bank");

    private static async Task<Aanvaard> Handle(Guid fonds, Guid opdracht, Aanvrager wie, FondsenDb db, TimeProvider klok, CancellationToken stop)
    {
        var (dossier, id) = (await db.Laad<Gebiedsfonds>(fonds, stop), new BetaalopdrachtId(opdracht));
        dossier.Verzend(id, wie.Persoon, await Collectief.Van(db, dossier, id, stop), Brussel.Vandaag(klok));
        return await db.Bewaar(dossier, wie, stop);
    }
}
