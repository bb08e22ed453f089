using Gebiedswerking.Berichten.Fondsen;
using Gebiedswerking.Fondsen.Domein;
using Gebiedswerking.Fondsen.Opslag;
using Gebiedswerking.Fundament;
using Gebiedswerking.Fundament.Dossierlog;
using Gebiedswerking.Fundament.Fouten;
using Gebiedswerking.Fundament.Toegang;

namespace Gebiedswerking.Fondsen.Terugvorderingen;

/// <summary>A member of the collective withdraws a claim of which nothing came back.</summary>
public static class TrekTerugvorderingIn
{
    /// <summary>Maps <c>POST /{fonds}/terugvorderingen/{terugvordering}/intrekking</c>.</summary>
    public static void Map(RouteGroupBuilder fondsen) => fondsen
        .MapPost("/{fonds:guid}/terugvorderingen/{terugvordering:guid}/intrekking", Handle)
        .RequireAuthorization(Recht.Betalen)
        .MetWeigeringen(400, 403, 404, 409)
        .WithSummary("Trek een terugvordering in");

    /// <summary>The withdrawal.</summary>
    /// <param name="Reden">Why; kept apart from the public facts.</param>
    public sealed record Intrekking(string? Reden = null);

    private static async Task<Aanvaard> Handle(
        Guid fonds, Guid terugvordering, Intrekking aanvraag, Aanvrager wie, FondsenDb db, TimeProvider klok, CancellationToken stop)
    {
        var invoer = new Invoer();
        invoer.Tekst(aanvraag.Reden, "reden", 2000);
        invoer.Besluit();
        var (dossier, id) = (await db.Laad<Gebiedsfonds>(fonds, stop), new TerugvorderingId(terugvordering));
        dossier.TrekTerugvorderingIn(id, aanvraag.Reden!, wie.Persoon, await Schuldcollectief.Van(db, dossier.MandateringVan(id), stop), Brussel.Vandaag(klok));
        return await db.Bewaar(dossier, wie, stop);
    }
}
