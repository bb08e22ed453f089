using Gebiedswerking.Berichten;
using Gebiedswerking.Fondsen.Domein;
using Gebiedswerking.Fondsen.Opslag;
using Gebiedswerking.Fundament;
using Gebiedswerking.Fundament.Dossierlog;
using Gebiedswerking.Fundament.Toegang;

namespace Gebiedswerking.Fondsen.Kredieten;

/// <summary>The regering records the VR-beslissing by which a fund may commit after its term what was reserved in it.</summary>
public static class StaVastleggingNaTermijnToe
{
    /// <summary>Maps <c>POST /{fonds}/vastlegging-na-termijn</c>.</summary>
    public static void Map(RouteGroupBuilder fondsen) => fondsen
        .MapPost("/{fonds:guid}/vastlegging-na-termijn", Handle)
        .RequireAuthorization(Recht.FondsBeheren)
        .MetWeigeringen(400, 403, 404, 409)
        .WithSummary("Noteer de VR-beslissing waarmee een fonds na zijn looptijd nog mag vastleggen");

    /// <summary>The decision.</summary>
    /// <param name="Datum">Day of the decision.</param>
    /// <param name="Nummer">Document number.</param>
    /// <param name="Tot">Last day on which the fund may commit.</param>
    public sealed record Toelating(DateOnly? Datum = null, string? Nummer = null, DateOnly? Tot = null);

    private static async Task<Aanvaard> Handle(Guid fonds, Toelating aanvraag, Aanvrager wie, FondsenDb db, TimeProvider klok, CancellationToken stop)
    {
        var (beslissing, tot) = Fondscontrole.Beslissing(aanvraag.Datum, aanvraag.Nummer, aanvraag.Tot);
        var dossier = await db.Laad<Gebiedsfonds>(fonds, stop);
        dossier.StaVastleggingNaTermijnToe(beslissing, tot, Brussel.Vandaag(klok));
        return await db.Bewaar(dossier, wie, stop);
    }
}
