using Gebiedswerking.Fundament.Dossierlog;
using Gebiedswerking.Fundament.Fouten;
using Gebiedswerking.Fundament.Toegang;
using Gebiedswerking.Taakstellingen.Domein;
using Gebiedswerking.Taakstellingen.Opslag;

namespace Gebiedswerking.Taakstellingen.Besluitvorming;

/// <summary>It withdraws a taakstelling.</summary>
public static class TrekTaakstellingIn
{
    /// <summary>Maps <c>POST /{taakstelling}/intrekking</c>.</summary>
    public static void Map(RouteGroupBuilder taakstellingen) => taakstellingen
        .MapPost("/{taakstelling:guid}/intrekking", Handle)
        .RequireAuthorization(Recht.TaakstellingBeheren)
        .MetWeigeringen(400, 403, 404, 409)
        .WithSummary("Trek een taakstelling in");

    /// <summary>The withdrawal.</summary>
    /// <param name="Reden">Why.</param>
    public sealed record Intrekking(string? Reden = null);

    private static async Task<Aanvaard> Handle(Guid taakstelling, Intrekking aanvraag, Aanvrager wie, TaakstellingenDb db, CancellationToken stop)
    {
        var dossier = await db.Laad(taakstelling, wie, stop);
        var invoer = new Invoer();
        invoer.Tekst(aanvraag.Reden, "reden", 4000);
        invoer.Besluit();
        dossier.TrekIn(aanvraag.Reden!);
        return await db.Bewaar(dossier, wie, stop);
    }
}
