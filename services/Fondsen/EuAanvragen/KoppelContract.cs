using Gebiedswerking.Fondsen.Domein;
using Gebiedswerking.Fondsen.Opslag;
using Gebiedswerking.Fondsen.Toegang;
using Gebiedswerking.Fundament.Dossierlog;
using Gebiedswerking.Fundament.Toegang;

namespace Gebiedswerking.Fondsen.EuAanvragen;

/// <summary>A contract of this fund leans on a request for European money.</summary>
public static class KoppelContract
{
    /// <summary>Maps <c>POST /{fonds}/eu-aanvragen/{aanvraag}/contracten</c>.</summary>
    public static void Map(RouteGroupBuilder fondsen) => fondsen
        .MapPost("/{fonds:guid}/eu-aanvragen/{aanvraag:guid}/contracten", Handle)
        .RequireAuthorization(Recht.BuitengeldVoorbereiden)
        .MetWeigeringen(400, 403, 404, 409)
        .WithSummary("Koppel een contract van dit fonds dat op een EU-aanvraag steunt");

    /// <summary>The contract.</summary>
    /// <param name="Contract">Which one.</param>
    public sealed record Koppeling(Guid? Contract = null);

    private static async Task<Aanvaard> Handle(Guid fonds, Guid aanvraag, Koppeling koppeling, Aanvrager wie, FondsenDb db, TimeProvider klok, CancellationToken stop)
    {
        var dossier = await db.Laad<Gebiedsfonds>(fonds, stop);
        await Medewerker.Eis(db, dossier, wie, klok, stop);
        dossier.KoppelContract(new(aanvraag), koppeling.Contract ?? Guid.Empty);
        return await db.Bewaar(dossier, wie, stop);
    }
}
