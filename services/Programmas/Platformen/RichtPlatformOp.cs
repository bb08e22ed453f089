using Gebiedswerking.Fundament;
using Gebiedswerking.Fundament.Dossierlog;
using Gebiedswerking.Fundament.Fouten;
using Gebiedswerking.Fundament.Toegang;
using Gebiedswerking.Programmas.Domein;
using Gebiedswerking.Programmas.Opslag;

namespace Gebiedswerking.Programmas.Platformen;

/// <summary>A gebiedsteam sets up a negotiating table for areas of its regions; it may precede a programme.</summary>
public static class RichtPlatformOp
{
    /// <summary>Maps <c>POST /platformen</c>.</summary>
    public static void Map(RouteGroupBuilder programmas) => programmas
        .MapPost("/platformen", Handle)
        .RequireAuthorization(Recht.PlatformBeheren)
        .MaaktDossier()
        .MetWeigeringen(400, 403)
        .WithSummary("Richt een onderhandelingsplatform op voor een of meer gebieden");

    private static async Task<Aanvaard> Handle(Platformvoorstel voorstel, Aanvrager wie, ProgrammasDb db, TimeProvider klok, CancellationToken stop)
    {
        var kaart = await db.Kaart(Brussel.Vandaag(klok), stop);
        var platform = await db.Begin<Onderhandelingsplatform>(Guid.CreateVersion7(), stop);
        platform.RichtOp(Platformcontrole.Maak(platform.Id, voorstel, kaart), wie.AlsBetrokkene());
        return await db.Bewaar(platform, wie, stop);
    }
}
