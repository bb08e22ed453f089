using Gebiedswerking.Berichten;
using Gebiedswerking.Berichten.Fondsen;
using Gebiedswerking.Fondsen.Domein;
using Gebiedswerking.Fondsen.Opslag;
using Gebiedswerking.Fundament;
using Gebiedswerking.Fundament.Dossierlog;
using Gebiedswerking.Fundament.Toegang;

namespace Gebiedswerking.Fondsen.Medefinancieringen;

/// <summary>A part of a confirmed co-financing came in; money is VEK of this year.</summary>
public static class StortMedefinanciering
{
    /// <summary>Maps <c>POST /{fonds}/medefinancieringen/{medefinanciering}/stortingen</c>.</summary>
    public static void Map(RouteGroupBuilder fondsen) => fondsen
        .MapPost("/{fonds:guid}/medefinancieringen/{medefinanciering:guid}/stortingen", Handle)
        .RequireAuthorization(Recht.FondsBeheren)
        .MetWeigeringen(400, 403, 404, 409)
        .WithSummary("Noteer wat van een bevestigde medefinanciering gestort of geleverd is");

    /// <summary>What came in.</summary>
    /// <param name="Bedrag">Amount in euro.</param>
    /// <param name="Datum">Day on which it came in.</param>
    public sealed record Storting(Bedrag? Bedrag = null, DateOnly? Datum = null);

    private static async Task<Aanvaard> Handle(Guid fonds, Guid medefinanciering, Storting aanvraag, Aanvrager wie, FondsenDb db, TimeProvider klok, CancellationToken stop)
    {
        var dossier = await db.Laad<Gebiedsfonds>(fonds, stop);
        dossier.StortMedefinanciering(new(medefinanciering), Fondscontrole.MeerDanNul(aanvraag.Bedrag, "bedrag"), Fondscontrole.Dag(aanvraag.Datum, "datum"), Brussel.Vandaag(klok));
        return await db.Bewaar(dossier, wie, stop);
    }
}
