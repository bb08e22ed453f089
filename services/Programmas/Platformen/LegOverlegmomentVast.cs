using Gebiedswerking.Fundament;
using Gebiedswerking.Fundament.Dossierlog;
using Gebiedswerking.Fundament.Fouten;
using Gebiedswerking.Fundament.Toegang;
using Gebiedswerking.Programmas.Domein;
using Gebiedswerking.Programmas.Opslag;

namespace Gebiedswerking.Programmas.Platformen;

/// <summary>It records that the table met: who was there, for whom, and what was concluded.</summary>
public static class LegOverlegmomentVast
{
    /// <summary>Maps <c>POST /platformen/{platform}/overlegmomenten</c>.</summary>
    public static void Map(RouteGroupBuilder programmas) => programmas
        .MapPost("/platformen/{platform:guid}/overlegmomenten", Handle)
        .RequireAuthorization(Recht.PlatformBeheren)
        .MetWeigeringen(400, 403, 404)
        .WithSummary("Leg een overlegmoment vast, met wie er was en de conclusie");

    private static async Task<Aanvaard> Handle(Guid platform, Overlegvoorstel voorstel, Aanvrager wie, ProgrammasDb db, TimeProvider klok, CancellationToken stop)
    {
        var dossier = await db.LaadPlatform(platform, wie.AlsBetrokkene(), stop);
        dossier.LegOverlegmomentVast(Overlegcontrole.Maak(new(Guid.CreateVersion7()), voorstel, dossier, Brussel.Vandaag(klok)), voorstel.Conclusie!);
        return await db.Bewaar(dossier, wie, stop);
    }
}
