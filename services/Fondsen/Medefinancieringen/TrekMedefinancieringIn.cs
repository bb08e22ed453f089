using Gebiedswerking.Fondsen.Domein;
using Gebiedswerking.Fondsen.Opslag;
using Gebiedswerking.Fondsen.Toegang;
using Gebiedswerking.Fundament.Dossierlog;
using Gebiedswerking.Fundament.Toegang;

namespace Gebiedswerking.Fondsen.Medefinancieringen;

/// <summary>A promise is taken back before it was confirmed.</summary>
public static class TrekMedefinancieringIn
{
    /// <summary>Maps <c>POST /{fonds}/medefinancieringen/{medefinanciering}/intrekking</c>.</summary>
    public static void Map(RouteGroupBuilder fondsen) => fondsen
        .MapPost("/{fonds:guid}/medefinancieringen/{medefinanciering:guid}/intrekking", Handle)
        .RequireAuthorization(Recht.BuitengeldVoorbereiden)
        .MetWeigeringen(400, 403, 404, 409)
        .WithSummary("Trek een medefinanciering in die nog niet bevestigd is");

    /// <summary>Why.</summary>
    /// <param name="Reden">The reason.</param>
    public sealed record Intrekking(string? Reden = null);

    private static async Task<Aanvaard> Handle(Guid fonds, Guid medefinanciering, Intrekking aanvraag, Aanvrager wie, FondsenDb db, TimeProvider klok, CancellationToken stop)
    {
        var dossier = await db.Laad<Gebiedsfonds>(fonds, stop);
        await Medewerker.Eis(db, dossier, wie, klok, stop);
        dossier.TrekMedefinancieringIn(new(medefinanciering), Fondscontrole.Regel(aanvraag.Reden, "reden", 500));
        return await db.Bewaar(dossier, wie, stop);
    }
}
