using Gebiedswerking.Fondsen.Domein;
using Gebiedswerking.Fondsen.Opslag;
using Gebiedswerking.Fondsen.Toegang;
using Gebiedswerking.Fundament;
using Gebiedswerking.Fundament.Dossierlog;
using Gebiedswerking.Fundament.Toegang;

namespace Gebiedswerking.Fondsen.EuAanvragen;

/// <summary>A request for European money was sent.</summary>
public static class DienEuAanvraagIn
{
    /// <summary>Maps <c>POST /{fonds}/eu-aanvragen/{aanvraag}/indiening</c>.</summary>
    public static void Map(RouteGroupBuilder fondsen) => fondsen
        .MapPost("/{fonds:guid}/eu-aanvragen/{aanvraag:guid}/indiening", Handle)
        .RequireAuthorization(Recht.BuitengeldVoorbereiden)
        .MetWeigeringen(400, 403, 404, 409)
        .WithSummary("Noteer dat een EU-aanvraag ingediend is");

    /// <summary>When.</summary>
    /// <param name="Datum">Day on which it was sent.</param>
    public sealed record Indiening(DateOnly? Datum = null);

    private static async Task<Aanvaard> Handle(Guid fonds, Guid aanvraag, Indiening indiening, Aanvrager wie, FondsenDb db, TimeProvider klok, CancellationToken stop)
    {
        var dossier = await db.Laad<Gebiedsfonds>(fonds, stop);
        await Medewerker.Eis(db, dossier, wie, klok, stop);
        dossier.DienEuAanvraagIn(new(aanvraag), Fondscontrole.Dag(indiening.Datum, "datum"), Brussel.Vandaag(klok));
        return await db.Bewaar(dossier, wie, stop);
    }
}
