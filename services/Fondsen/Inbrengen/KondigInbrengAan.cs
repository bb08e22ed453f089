using Gebiedswerking.Fondsen.Domein;
using Gebiedswerking.Fondsen.Opslag;
using Gebiedswerking.Fundament;
using Gebiedswerking.Fundament.Dossierlog;
using Gebiedswerking.Fundament.Toegang;

namespace Gebiedswerking.Fondsen.Inbrengen;

/// <summary>An entiteit announces what it puts in a fund; it does not count yet.</summary>
public static class KondigInbrengAan
{
    /// <summary>Maps <c>POST /{fonds}/inbrengen</c>.</summary>
    public static void Map(RouteGroupBuilder fondsen) => fondsen
        .MapPost("/{fonds:guid}/inbrengen", Handle)
        .RequireAuthorization(Recht.InbrengAankondigen)
        .MetWeigeringen(400, 403, 404, 409)
        .WithSummary("Kondig aan wat een entiteit op een begrotingslijn in een fonds inbrengt");

    private static async Task<Aanvaard> Handle(Guid fonds, Inbrengvoorstel voorstel, Aanvrager wie, FondsenDb db, TimeProvider klok, CancellationToken stop)
    {
        var dossier = await db.Laad<Gebiedsfonds>(fonds, stop);
        if (wie.Rol == Rollen.Gemandateerde)
        {
            var mandatering = (await db.Programma(dossier.Programma, stop))!.Mandatering;
            (await db.Mandaat(mandatering, stop) ?? throw Fout.MandateringNogNietBekend(mandatering)).EisLid(wie.Persoon, Brussel.Vandaag(klok));
        }

        dossier.KondigInbrengAan(new(Guid.CreateVersion7()), Fondscontrole.Lijn(voorstel), voorstel.Vak!.Value, voorstel.Vek!.Value, Brussel.Vandaag(klok));
        return await db.Bewaar(dossier, wie, stop);
    }
}
