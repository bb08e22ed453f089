using Gebiedswerking.Fondsen.Domein;
using Gebiedswerking.Fondsen.Opslag;
using Gebiedswerking.Fondsen.Toegang;
using Gebiedswerking.Fundament;
using Gebiedswerking.Fundament.Dossierlog;
using Gebiedswerking.Fundament.Toegang;

namespace Gebiedswerking.Fondsen.EuAanvragen;

/// <summary>Somebody prepares a request for European money.</summary>
public static class BereidEuAanvraagVoor
{
    /// <summary>Maps <c>POST /{fonds}/eu-aanvragen</c>.</summary>
    public static void Map(RouteGroupBuilder fondsen) => fondsen
        .MapPost("/{fonds:guid}/eu-aanvragen", Handle)
        .RequireAuthorization(Recht.BuitengeldVoorbereiden)
        .MetWeigeringen(400, 403, 404, 409)
        .WithSummary("Bereid een aanvraag voor Europees geld voor");

    private static async Task<Aanvaard> Handle(Guid fonds, EuVoorstel voorstel, Aanvrager wie, FondsenDb db, TimeProvider klok, CancellationToken stop)
    {
        var dossier = await db.Laad<Gebiedsfonds>(fonds, stop);
        await Medewerker.Eis(db, dossier, wie, klok, stop);
        Fondscontrole.Controleer(voorstel);
        dossier.BereidEuAanvraagVoor(new(Guid.CreateVersion7()), voorstel.Programma!.Value, voorstel.Oproep!, voorstel.Bedrag!.Value, voorstel.Aandeel!.Value,
            voorstel.Referentie!, Brussel.Vandaag(klok));
        return await db.Bewaar(dossier, wie, stop);
    }
}
