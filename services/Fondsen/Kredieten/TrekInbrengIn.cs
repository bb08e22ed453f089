using Gebiedswerking.Fondsen.Domein;
using Gebiedswerking.Fondsen.Opslag;
using Gebiedswerking.Fundament;
using Gebiedswerking.Fundament.Dossierlog;
using Gebiedswerking.Fundament.Toegang;

namespace Gebiedswerking.Fondsen.Kredieten;

/// <summary>An announced contribution that was not confirmed is withdrawn.</summary>
public static class TrekInbrengIn
{
    /// <summary>Maps <c>POST /{fonds}/inbrengen/{inbreng}/intrekking</c>.</summary>
    public static void Map(RouteGroupBuilder fondsen) => fondsen
        .MapPost("/{fonds:guid}/inbrengen/{inbreng:guid}/intrekking", Handle)
        .RequireAuthorization(Recht.InbrengAankondigen)
        .MetWeigeringen(403, 404, 409)
        .WithSummary("Trek een aangekondigde inbreng in die nog niet bevestigd is");

    private static async Task<Aanvaard> Handle(Guid fonds, Guid inbreng, Aanvrager wie, FondsenDb db, TimeProvider klok, CancellationToken stop)
    {
        var dossier = await db.Laad<Gebiedsfonds>(fonds, stop);
        if (wie.Rol == Rollen.Gemandateerde)
        {
            var mandatering = (await db.Programma(dossier.Programma, stop))!.Mandatering;
            (await db.Mandaat(mandatering, stop) ?? throw Fout.MandateringNogNietBekend(mandatering)).EisLid(wie.Persoon, Brussel.Vandaag(klok));
        }

        dossier.TrekInbrengIn(new(inbreng));
        return await db.Bewaar(dossier, wie, stop);
    }
}
