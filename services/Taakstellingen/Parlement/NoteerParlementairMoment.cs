using Gebiedswerking.Fundament;
using Gebiedswerking.Fundament.Dossierlog;
using Gebiedswerking.Fundament.Fouten;
using Gebiedswerking.Fundament.Toegang;
using Gebiedswerking.Taakstellingen.Domein;
using Gebiedswerking.Taakstellingen.Opslag;

namespace Gebiedswerking.Taakstellingen.Parlement;

/// <summary>Parliament records that a moment took place, with its conclusion.</summary>
public static class NoteerParlementairMoment
{
    /// <summary>Maps <c>POST /{taakstelling}/parlementaire-momenten/{moment}/verslag</c>.</summary>
    public static void Map(RouteGroupBuilder taakstellingen) => taakstellingen
        .MapPost("/{taakstelling:guid}/parlementaire-momenten/{moment:guid}/verslag", Handle)
        .RequireAuthorization(Recht.MomentNoteren)
        .MetWeigeringen(400, 403, 404, 409)
        .WithSummary("Noteer de conclusie van een parlementair moment");

    /// <summary>The report.</summary>
    /// <param name="Datum">Day on which it took place.</param>
    /// <param name="Conclusie">What parliament concluded; public.</param>
    public sealed record Verslag(DateOnly? Datum = null, string? Conclusie = null);

    private static async Task<Aanvaard> Handle(Guid taakstelling, Guid moment, Verslag aanvraag, Aanvrager wie, TaakstellingenDb db, TimeProvider klok, CancellationToken stop)
    {
        var dossier = await db.Laad(taakstelling, wie, stop);
        var invoer = new Invoer();
        invoer.Eis(aanvraag.Datum >= new DateOnly(2000, 1, 1) && aanvraag.Datum <= Brussel.Vandaag(klok), "datum", "Vul een dag in tot en met vandaag.");
        invoer.Tekst(aanvraag.Conclusie, "conclusie", 10_000);
        invoer.Besluit();
        dossier.NoteerMoment(new(moment), aanvraag.Datum!.Value, aanvraag.Conclusie!);
        return await db.Bewaar(dossier, wie, stop);
    }
}
