using Gebiedswerking.Fundament.Dossierlog;
using Gebiedswerking.Fundament.Fouten;
using Gebiedswerking.Fundament.Toegang;
using Gebiedswerking.Taakstellingen.Domein;
using Gebiedswerking.Taakstellingen.Opslag;

namespace Gebiedswerking.Taakstellingen.Besluitvorming;

/// <summary>It replaces the content: of the draft, or after the input phase to take input over.</summary>
public static class WijzigTaakstelling
{
    /// <summary>Maps <c>PUT /{taakstelling}/inhoud</c>.</summary>
    public static void Map(RouteGroupBuilder taakstellingen) => taakstellingen
        .MapPut("/{taakstelling:guid}/inhoud", Handle)
        .RequireAuthorization(Recht.TaakstellingBeheren)
        .MetWeigeringen(400, 403, 404, 409)
        .WithSummary("Vervang de inhoud van een taakstelling die nog niet vastligt");

    private static async Task<Aanvaard> Handle(Guid taakstelling, Taakstellingvoorstel voorstel, Aanvrager wie, TaakstellingenDb db, CancellationToken stop)
    {
        var dossier = await db.Laad(taakstelling, wie, stop);
        var bekend = await db.Bekend(Taakstellingcontrole.Gebieden(voorstel), stop);
        dossier.Wijzig(Taakstellingcontrole.Maak(voorstel, bekend, dossier.Inhoud, Guid.CreateVersion7));
        return await db.Bewaar(dossier, wie, stop);
    }
}
