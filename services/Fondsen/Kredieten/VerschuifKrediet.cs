using Gebiedswerking.Berichten;
using Gebiedswerking.Fondsen.Domein;
using Gebiedswerking.Fondsen.Opslag;
using Gebiedswerking.Fundament;
using Gebiedswerking.Fundament.Dossierlog;
using Gebiedswerking.Fundament.Toegang;

namespace Gebiedswerking.Fondsen.Kredieten;

/// <summary>A gemandateerde shifts free credit between lines of one year, with a motivation.</summary>
public static class VerschuifKrediet
{
    /// <summary>Maps <c>POST /{fonds}/verschuivingen</c>.</summary>
    public static void Map(RouteGroupBuilder fondsen) => fondsen
        .MapPost("/{fonds:guid}/verschuivingen", Handle)
        .RequireAuthorization(Recht.Verschuiven)
        .MetWeigeringen(400, 403, 404, 409)
        .WithSummary("Verschuif vrij krediet tussen begrotingslijnen van een jaar");

    /// <summary>The verschuiving.</summary>
    /// <param name="Jaar">Budget year of both lines.</param>
    /// <param name="Van">The line that has less from now on.</param>
    /// <param name="Naar">The line that has more.</param>
    /// <param name="Vak">Vastleggingskrediet in euro; 0.00 when absent.</param>
    /// <param name="Vek">Vereffeningskrediet in euro; 0.00 when absent.</param>
    /// <param name="Motivering">Why; kept apart from the public facts.</param>
    /// <param name="Referentie">The herverdelingsbesluit.</param>
    public sealed record Verschuiving(
        int? Jaar = null, Artikel? Van = null, Artikel? Naar = null, Bedrag? Vak = null, Bedrag? Vek = null, string? Motivering = null, string? Referentie = null);

    /// <summary>An article of an entiteit.</summary>
    /// <param name="Entiteit">OVO code of the entiteit.</param>
    /// <param name="Begrotingsartikel">Budget article.</param>
    public sealed record Artikel(string? Entiteit = null, string? Begrotingsartikel = null);

    private static async Task<Aanvaard> Handle(Guid fonds, Verschuiving aanvraag, Aanvrager wie, FondsenDb db, TimeProvider klok, CancellationToken stop)
    {
        var verplaatsing = Fondscontrole.Verschuiving(new(Guid.CreateVersion7()), Lijn(aanvraag.Van, aanvraag.Jaar), Lijn(aanvraag.Naar, aanvraag.Jaar),
            aanvraag.Vak, aanvraag.Vek, aanvraag.Referentie, aanvraag.Motivering);
        var dossier = await db.Laad<Gebiedsfonds>(fonds, stop);
        var mandatering = (await db.Programma(dossier.Programma, stop))!.Mandatering;
        var mandaat = await db.Mandaat(mandatering, stop) ?? throw Fout.MandateringNogNietBekend(mandatering);
        dossier.Verschuif(verplaatsing, wie.Persoon, mandaat, aanvraag.Motivering!, Brussel.Vandaag(klok));
        return await db.Bewaar(dossier, wie, stop);
    }

    private static Kredietlijnvoorstel Lijn(Artikel? artikel, int? jaar) => new(artikel?.Entiteit, artikel?.Begrotingsartikel, jaar);
}
