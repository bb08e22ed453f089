using Gebiedswerking.Berichten.Fondsen;
using Gebiedswerking.Fondsen.Domein;
using Gebiedswerking.Fondsen.Opslag;
using Gebiedswerking.Fundament;
using Gebiedswerking.Fundament.Dossierlog;
using Gebiedswerking.Fundament.Toegang;

namespace Gebiedswerking.Fondsen.Terugvorderingen;

/// <summary>A second person of the collective approves a claim; from now on the partij owes it.</summary>
public static class StelTerugvorderingIn
{
    /// <summary>Maps <c>POST /{fonds}/terugvorderingen/{terugvordering}/goedkeuring</c>.</summary>
    public static void Map(RouteGroupBuilder fondsen) => fondsen
        .MapPost("/{fonds:guid}/terugvorderingen/{terugvordering:guid}/goedkeuring", Handle)
        .RequireAuthorization(Recht.Betalen)
        .MetWeigeringen(400, 403, 404, 409)
        .WithSummary("Keur als tweede persoon een terugvordering goed");

    /// <summary>The approval.</summary>
    /// <param name="Vervaldag">Last day to pay back; left out: after 30 days.</param>
    public sealed record Goedkeuring(DateOnly? Vervaldag = null);

    private static async Task<Aanvaard> Handle(
        Guid fonds, Guid terugvordering, Goedkeuring aanvraag, Aanvrager wie, FondsenDb db, TimeProvider klok, CancellationToken stop)
    {
        var (dossier, id) = (await db.Laad<Gebiedsfonds>(fonds, stop), new TerugvorderingId(terugvordering));
        dossier.StelTerugvorderingIn(id, aanvraag.Vervaldag, wie.Persoon, await Schuldcollectief.Van(db, dossier.MandateringVan(id), stop), Brussel.Vandaag(klok));
        return await db.Bewaar(dossier, wie, stop);
    }
}
