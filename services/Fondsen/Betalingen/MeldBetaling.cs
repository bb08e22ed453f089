using Gebiedswerking.Berichten.Fondsen;
using Gebiedswerking.Fondsen.Domein;
using Gebiedswerking.Fondsen.Opslag;
using Gebiedswerking.Fundament;
using Gebiedswerking.Fundament.Dossierlog;
using Gebiedswerking.Fundament.Toegang;

namespace Gebiedswerking.Fondsen.Betalingen;

/// <summary>The bank paid a payment order.</summary>
public static class MeldBetaling
{
    /// <summary>Maps <c>POST /{fonds}/betaalopdrachten/{opdracht}/betaling</c>.</summary>
    public static void Map(RouteGroupBuilder fondsen) => fondsen
        .MapPost("/{fonds:guid}/betaalopdrachten/{opdracht:guid}/betaling", Handle)
        .RequireAuthorization(Recht.UitkomstMelden)
        .MetWeigeringen(400, 403, 404, 409)
        .WithSummary("Meld dat de bank een betaalopdracht betaalde");

    /// <summary>What the bank did.</summary>
    /// <param name="Datum">Day of the payment.</param>
    public sealed record Betaling(DateOnly? Datum = null);

    private static async Task<Aanvaard> Handle(Guid fonds, Guid opdracht, Betaling aanvraag, Aanvrager wie, FondsenDb db, TimeProvider klok, CancellationToken stop)
    {
        var (dossier, id) = (await db.Laad<Gebiedsfonds>(fonds, stop), new BetaalopdrachtId(opdracht));
        if (wie.Rol == Rollen.Gemandateerde)
        {
            (await Collectief.Van(db, dossier, id, stop)).EisLid(wie.Persoon, Brussel.Vandaag(klok));
        }

        dossier.MeldBetaling(id, Fondscontrole.Dag(aanvraag.Datum, "datum"), Brussel.Vandaag(klok));
        return await db.Bewaar(dossier, wie, stop);
    }
}
