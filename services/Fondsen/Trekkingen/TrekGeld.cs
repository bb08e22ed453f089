using Gebiedswerking.Berichten;
using Gebiedswerking.Fondsen.Domein;
using Gebiedswerking.Fondsen.Opslag;
using Gebiedswerking.Fundament;
using Gebiedswerking.Fundament.Dossierlog;
using Gebiedswerking.Fundament.Fouten;
using Gebiedswerking.Fundament.Toegang;

namespace Gebiedswerking.Fondsen.Trekkingen;

/// <summary>A beneficiary draws on what accepted milestones opened; the collective approves the payment.</summary>
public static class TrekGeld
{
    /// <summary>Maps <c>POST /{fonds}/contracten/{contract}/verbintenissen/{verbintenis}/trekkingen</c>.</summary>
    public static void Map(RouteGroupBuilder fondsen) => fondsen
        .MapPost("/{fonds:guid}/contracten/{contract:guid}/verbintenissen/{verbintenis:guid}/trekkingen", Handle)
        .RequireAuthorization(Recht.Trekken)
        .MetWeigeringen(400, 403, 404, 409)
        .WithSummary("Vraag geld op van een verbintenis met trekkingsrecht, voor kosten die u maakte");

    /// <summary>What is drawn.</summary>
    /// <param name="Bedrag">Amount in euro.</param>
    /// <param name="Referentie">Which costs it pays, e.g. the number of an invoice; kept apart from the public facts.</param>
    public sealed record Trekking(Bedrag? Bedrag = null, string? Referentie = null);

    private static async Task<Aanvaard> Handle(
        Guid fonds, Guid contract, Guid verbintenis, Trekking aanvraag, Aanvrager wie, FondsenDb db, TimeProvider klok, CancellationToken stop)
    {
        var invoer = new Invoer();
        Fondscontrole.EisPositief(invoer, aanvraag.Bedrag, "bedrag");
        invoer.Regel(aanvraag.Referentie, "referentie", 200);
        invoer.Besluit();
        var dossier = await db.Laad<Gebiedsfonds>(fonds, stop);
        dossier.Trek(contract, new(verbintenis), aanvraag.Bedrag!.Value, aanvraag.Referentie!, new(wie.Persoon, wie.Organisatie), Brussel.Vandaag(klok),
            () => new(Guid.CreateVersion7()));
        return await db.Bewaar(dossier, wie, stop);
    }
}
