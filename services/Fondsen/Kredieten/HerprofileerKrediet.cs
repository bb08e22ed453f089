using Gebiedswerking.Berichten;
using Gebiedswerking.Fondsen.Domein;
using Gebiedswerking.Fondsen.Opslag;
using Gebiedswerking.Fundament;
using Gebiedswerking.Fundament.Dossierlog;
using Gebiedswerking.Fundament.Toegang;

namespace Gebiedswerking.Fondsen.Kredieten;

/// <summary>The regering records a herprofilering: credit of an article goes to another year that is not over.</summary>
public static class HerprofileerKrediet
{
    /// <summary>Maps <c>POST /{fonds}/herprofileringen</c>.</summary>
    public static void Map(RouteGroupBuilder fondsen) => fondsen
        .MapPost("/{fonds:guid}/herprofileringen", Handle)
        .RequireAuthorization(Recht.FondsBeheren)
        .MetWeigeringen(400, 403, 404, 409)
        .WithSummary("Verplaats krediet van een begrotingsartikel naar een ander jaar");

    /// <summary>The herprofilering.</summary>
    /// <param name="Entiteit">OVO code of the entiteit.</param>
    /// <param name="Begrotingsartikel">Budget article.</param>
    /// <param name="Van">Year that has less from now on.</param>
    /// <param name="Naar">Year that has more.</param>
    /// <param name="Vak">Vastleggingskrediet in euro; 0.00 when absent.</param>
    /// <param name="Vek">Vereffeningskrediet in euro; 0.00 when absent.</param>
    /// <param name="Referentie">The decision.</param>
    public sealed record Herprofilering(
        string? Entiteit = null, string? Begrotingsartikel = null, int? Van = null, int? Naar = null, Bedrag? Vak = null, Bedrag? Vek = null, string? Referentie = null);

    private static async Task<Aanvaard> Handle(Guid fonds, Herprofilering aanvraag, Aanvrager wie, FondsenDb db, TimeProvider klok, CancellationToken stop)
    {
        var van = new Kredietlijnvoorstel(aanvraag.Entiteit, aanvraag.Begrotingsartikel, aanvraag.Van);
        var verplaatsing = Fondscontrole.Verplaatsing(new(Guid.CreateVersion7()), van, van with { Jaar = aanvraag.Naar }, aanvraag.Vak, aanvraag.Vek, aanvraag.Referentie);
        var dossier = await db.Laad<Gebiedsfonds>(fonds, stop);
        dossier.Herprofileer(verplaatsing, Brussel.Vandaag(klok));
        return await db.Bewaar(dossier, wie, stop);
    }
}
