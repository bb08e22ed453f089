using Gebiedswerking.Fundament;
using Gebiedswerking.Fundament.Dossierlog;
using Gebiedswerking.Fundament.Fouten;
using Gebiedswerking.Fundament.Toegang;
using Gebiedswerking.Taakstellingen.Domein;
using Gebiedswerking.Taakstellingen.Opslag;

namespace Gebiedswerking.Taakstellingen.Inbreng;

/// <summary>The secretariat ends the input phase, not before the day that was announced.</summary>
public static class SluitInbreng
{
    /// <summary>Maps <c>POST /{taakstelling}/inbrengfase/sluiting</c>.</summary>
    public static void Map(RouteGroupBuilder taakstellingen) => taakstellingen
        .MapPost("/{taakstelling:guid}/inbrengfase/sluiting", Handle)
        .RequireAuthorization(Recht.TaakstellingBeheren)
        .MetWeigeringen(403, 404, 409)
        .WithSummary("Sluit de inbrengfase");

    private static async Task<Aanvaard> Handle(Guid taakstelling, Aanvrager wie, TaakstellingenDb db, TimeProvider klok, CancellationToken stop)
    {
        var dossier = await db.Laad(taakstelling, wie, stop);
        dossier.SluitInbreng(Brussel.Vandaag(klok));
        return await db.Bewaar(dossier, wie, stop);
    }
}
