using Gebiedswerking.Fondsen.Domein;
using Gebiedswerking.Fondsen.Opslag;
using Gebiedswerking.Fondsen.Toegang;
using Gebiedswerking.Fundament.Dossierlog;
using Gebiedswerking.Fundament.Toegang;

namespace Gebiedswerking.Fondsen.EuAanvragen;

/// <summary>A contract leans no more on a request for European money; what was to be done about it is done.</summary>
public static class OntkoppelContract
{
    /// <summary>Maps <c>POST /{fonds}/eu-aanvragen/{aanvraag}/contracten/{contract}/ontkoppeling</c>.</summary>
    public static void Map(RouteGroupBuilder fondsen) => fondsen
        .MapPost("/{fonds:guid}/eu-aanvragen/{aanvraag:guid}/contracten/{contract:guid}/ontkoppeling", Handle)
        .RequireAuthorization(Recht.BuitengeldVoorbereiden)
        .MetWeigeringen(403, 404, 409)
        .WithSummary("Ontkoppel een contract dat niet meer op een EU-aanvraag steunt");

    private static async Task<Aanvaard> Handle(Guid fonds, Guid aanvraag, Guid contract, Aanvrager wie, FondsenDb db, TimeProvider klok, CancellationToken stop)
    {
        var dossier = await db.Laad<Gebiedsfonds>(fonds, stop);
        await Medewerker.Eis(db, dossier, wie, klok, stop);
        dossier.OntkoppelContract(new(aanvraag), contract);
        return await db.Bewaar(dossier, wie, stop);
    }
}
