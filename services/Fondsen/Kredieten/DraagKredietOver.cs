using Gebiedswerking.Berichten;
using Gebiedswerking.Fondsen.Domein;
using Gebiedswerking.Fondsen.Opslag;
using Gebiedswerking.Fundament;
using Gebiedswerking.Fundament.Dossierlog;
using Gebiedswerking.Fundament.Toegang;

namespace Gebiedswerking.Fondsen.Kredieten;

/// <summary>The regering records an overdracht: credit of a year that is not used goes to the next year of its article.</summary>
public static class DraagKredietOver
{
    /// <summary>Maps <c>POST /{fonds}/overdrachten</c>.</summary>
    public static void Map(RouteGroupBuilder fondsen) => fondsen
        .MapPost("/{fonds:guid}/overdrachten", Handle)
        .RequireAuthorization(Recht.FondsBeheren)
        .MetWeigeringen(400, 403, 404, 409)
        .WithSummary("Draag ongebruikt krediet van een begrotingslijn over naar het volgende jaar");

    /// <summary>The overdracht.</summary>
    /// <param name="Entiteit">OVO code of the entiteit.</param>
    /// <param name="Begrotingsartikel">Budget article.</param>
    /// <param name="Jaar">Year from which it goes to the next.</param>
    /// <param name="Vak">Vastleggingskrediet in euro, also under open reservations.</param>
    /// <param name="Vek">Vereffeningskrediet in euro; 0.00 when absent.</param>
    /// <param name="Referentie">The decree.</param>
    public sealed record Overdracht(
        string? Entiteit = null, string? Begrotingsartikel = null, int? Jaar = null, Bedrag? Vak = null, Bedrag? Vek = null, string? Referentie = null);

    private static async Task<Aanvaard> Handle(Guid fonds, Overdracht aanvraag, Aanvrager wie, FondsenDb db, TimeProvider klok, CancellationToken stop)
    {
        var van = new Kredietlijnvoorstel(aanvraag.Entiteit, aanvraag.Begrotingsartikel, aanvraag.Jaar);
        var verplaatsing = Fondscontrole.Verplaatsing(new(Guid.CreateVersion7()), van, van, aanvraag.Vak, aanvraag.Vek, aanvraag.Referentie);
        var dossier = await db.Laad<Gebiedsfonds>(fonds, stop);
        dossier.DraagOver(verplaatsing, Brussel.Vandaag(klok));
        return await db.Bewaar(dossier, wie, stop);
    }
}
