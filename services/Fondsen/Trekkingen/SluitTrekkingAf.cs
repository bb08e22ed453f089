using Gebiedswerking.Fondsen.Domein;
using Gebiedswerking.Fondsen.Opslag;
using Gebiedswerking.Fundament;
using Gebiedswerking.Fundament.Dossierlog;
using Gebiedswerking.Fundament.Toegang;

namespace Gebiedswerking.Fondsen.Trekkingen;

/// <summary>A beneficiary renounces what it did not draw.</summary>
public static class SluitTrekkingAf
{
    /// <summary>Maps <c>POST /{fonds}/contracten/{contract}/verbintenissen/{verbintenis}/trekkingen/afsluiting</c>.</summary>
    public static void Map(RouteGroupBuilder fondsen) => fondsen
        .MapPost("/{fonds:guid}/contracten/{contract:guid}/verbintenissen/{verbintenis:guid}/trekkingen/afsluiting", Handle)
        .RequireAuthorization(Recht.Trekken)
        .MetWeigeringen(403, 404, 409)
        .WithSummary("Zie af van het geld dat u niet meer wilt opvragen");

    private static async Task<Aanvaard> Handle(Guid fonds, Guid contract, Guid verbintenis, Aanvrager wie, FondsenDb db, TimeProvider klok, CancellationToken stop)
    {
        var dossier = await db.Laad<Gebiedsfonds>(fonds, stop);
        dossier.SluitTrekkingAf(contract, new(verbintenis), new(wie.Persoon, wie.Organisatie), Brussel.Vandaag(klok));
        return await db.Bewaar(dossier, wie, stop);
    }
}
