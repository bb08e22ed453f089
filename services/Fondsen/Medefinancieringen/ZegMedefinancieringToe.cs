using Gebiedswerking.Fondsen.Domein;
using Gebiedswerking.Fondsen.Opslag;
using Gebiedswerking.Fondsen.Toegang;
using Gebiedswerking.Fundament;
using Gebiedswerking.Fundament.Dossierlog;
using Gebiedswerking.Fundament.Toegang;

namespace Gebiedswerking.Fondsen.Medefinancieringen;

/// <summary>A partij promises to take part in the cost; it does not count yet.</summary>
public static class ZegMedefinancieringToe
{
    /// <summary>Maps <c>POST /{fonds}/medefinancieringen</c>.</summary>
    public static void Map(RouteGroupBuilder fondsen) => fondsen
        .MapPost("/{fonds:guid}/medefinancieringen", Handle)
        .RequireAuthorization(Recht.BuitengeldVoorbereiden)
        .MetWeigeringen(400, 403, 404, 409)
        .WithSummary("Meld wat een partij mee betaalt of in natura geeft; het telt nog niet mee");

    private static async Task<Aanvaard> Handle(Guid fonds, Medefinancieringsvoorstel voorstel, Aanvrager wie, FondsenDb db, TimeProvider klok, CancellationToken stop)
    {
        var dossier = await db.Laad<Gebiedsfonds>(fonds, stop);
        await Medewerker.Eis(db, dossier, wie, klok, stop);
        Fondscontrole.Controleer(voorstel);
        dossier.ZegMedefinancieringToe(new(Guid.CreateVersion7()), voorstel.Partij!.Value, voorstel.Bedrag!.Value, voorstel.Vorm!.Value, voorstel.Voorwaarde, Brussel.Vandaag(klok));
        return await db.Bewaar(dossier, wie, stop);
    }
}
