using Gebiedswerking.Berichten;
using Gebiedswerking.Berichten.Fondsen;
using Gebiedswerking.Fondsen.Domein;
using Gebiedswerking.Fondsen.Opslag;
using Gebiedswerking.Fundament;
using Gebiedswerking.Fundament.Dossierlog;
using Gebiedswerking.Fundament.Toegang;

namespace Gebiedswerking.Fondsen.EuAanvragen;

/// <summary>A part of granted European money came in; it is VEK of this year.</summary>
public static class OntvangEuMiddelen
{
    /// <summary>Maps <c>POST /{fonds}/eu-aanvragen/{aanvraag}/ontvangsten</c>.</summary>
    public static void Map(RouteGroupBuilder fondsen) => fondsen
        .MapPost("/{fonds:guid}/eu-aanvragen/{aanvraag:guid}/ontvangsten", Handle)
        .RequireAuthorization(Recht.FondsBeheren)
        .MetWeigeringen(400, 403, 404, 409)
        .WithSummary("Noteer wat van toegekend Europees geld ontvangen is");

    /// <summary>What came in.</summary>
    /// <param name="Bedrag">Amount in euro.</param>
    /// <param name="Datum">Day on which it came in.</param>
    public sealed record Ontvangst(Bedrag? Bedrag = null, DateOnly? Datum = null);

    private static async Task<Aanvaard> Handle(Guid fonds, Guid aanvraag, Ontvangst ontvangst, Aanvrager wie, FondsenDb db, TimeProvider klok, CancellationToken stop)
    {
        var dossier = await db.Laad<Gebiedsfonds>(fonds, stop);
        dossier.OntvangEuMiddelen(new(aanvraag), Fondscontrole.MeerDanNul(ontvangst.Bedrag, "bedrag"), Fondscontrole.Dag(ontvangst.Datum, "datum"), Brussel.Vandaag(klok));
        return await db.Bewaar(dossier, wie, stop);
    }
}
