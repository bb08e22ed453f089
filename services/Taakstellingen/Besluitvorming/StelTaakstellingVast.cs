using Gebiedswerking.Taakstellingen.Inbreng;
using Gebiedswerking.Berichten;
using Gebiedswerking.Fundament;
using Gebiedswerking.Fundament.Dossierlog;
using Gebiedswerking.Fundament.Fouten;
using Gebiedswerking.Fundament.Toegang;
using Gebiedswerking.Taakstellingen.Domein;
using Gebiedswerking.Taakstellingen.Opslag;

namespace Gebiedswerking.Taakstellingen.Besluitvorming;

/// <summary>The Vlaamse Regering adopted it; the secretariat records the collective decision.</summary>
public static class StelTaakstellingVast
{
    /// <summary>Maps <c>POST /{taakstelling}/vaststelling</c>.</summary>
    public static void Map(RouteGroupBuilder taakstellingen) => taakstellingen
        .MapPost("/{taakstelling:guid}/vaststelling", Handle)
        .RequireAuthorization(Recht.TaakstellingBeheren)
        .MetWeigeringen(400, 403, 404, 409)
        .WithSummary("Leg vast dat de Vlaamse Regering een taakstelling vaststelt");

    /// <summary>The adoption.</summary>
    /// <param name="Beslissing">The decision of the Vlaamse Regering.</param>
    public sealed record Vaststelling(Beslissingsvoorstel? Beslissing = null);

    /// <summary>A decision of the Vlaamse Regering.</summary>
    /// <param name="Datum">Day.</param>
    /// <param name="Nummer">Document number.</param>
    public sealed record Beslissingsvoorstel(DateOnly? Datum = null, string? Nummer = null);

    private static async Task<Aanvaard> Handle(Guid taakstelling, Vaststelling aanvraag, Aanvrager wie, TaakstellingenDb db,
        IConfiguration instellingen, TimeProvider klok, CancellationToken stop)
    {
        var dossier = await db.Laad(taakstelling, wie, stop);
        var invoer = new Invoer();
        if (invoer.Eis(aanvraag.Beslissing is not null, "beslissing", "Vul de beslissing van de Vlaamse Regering in: een minister alleen kan geen taakstelling vaststellen."))
        {
            _ = invoer.Eis(aanvraag.Beslissing!.Datum is not null, "beslissing.datum", "Vul de datum in.")
                && invoer.Eis(aanvraag.Beslissing.Datum >= new DateOnly(2000, 1, 1) && aanvraag.Beslissing.Datum <= Brussel.Vandaag(klok), "beslissing.datum", "Vul een dag in tot en met vandaag.");
            invoer.Regel(aanvraag.Beslissing.Nummer, "beslissing.nummer", 60);
        }

        invoer.Besluit();
        dossier.StelVast(new VrBeslissing(aanvraag.Beslissing!.Datum!.Value, aanvraag.Beslissing.Nummer!), Inbrengdagen.Van(instellingen));
        return await db.Bewaar(dossier, wie, stop);
    }
}
