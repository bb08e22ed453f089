using Gebiedswerking.Berichten.Programmas;
using Gebiedswerking.Fondsen.Domein;
using Gebiedswerking.Fondsen.Opslag;
using Gebiedswerking.Fundament;
using Gebiedswerking.Fundament.Dossierlog;
using Gebiedswerking.Fundament.Fouten;
using Gebiedswerking.Fundament.Toegang;

namespace Gebiedswerking.Fondsen.Toetsen;

/// <summary>The regering or a member of the collective notes on which advice and agreement the commitment of a contract rests.</summary>
public static class NoteerBegrotingstoets
{
    /// <summary>Maps <c>POST /{fonds}/contracten/{contract}/begrotingstoets</c>.</summary>
    public static void Map(RouteGroupBuilder fondsen) => fondsen
        .MapPost("/{fonds:guid}/contracten/{contract:guid}/begrotingstoets", Handle)
        .RequireAuthorization(Recht.ToetsNoteren)
        .MetWeigeringen(400, 403, 404, 409)
        .WithSummary("Noteer het advies van de Inspectie van Financiën en het begrotingsakkoord voor een contract, of dat ze niet nodig zijn");

    /// <summary>What was noted.</summary>
    /// <param name="Vrijgesteld">True when neither is needed; then both references stay empty.</param>
    /// <param name="AdviesInspectie">Reference of the advice.</param>
    /// <param name="Begrotingsakkoord">Reference of the agreement.</param>
    public sealed record Toets(bool Vrijgesteld = false, string? AdviesInspectie = null, string? Begrotingsakkoord = null);

    private static async Task<Aanvaard> Handle(Guid fonds, Guid contract, Toets aanvraag, Aanvrager wie, FondsenDb db, TimeProvider klok, CancellationToken stop)
    {
        var toets = Gecontroleerd(aanvraag);
        var dossier = await db.Laad<Gebiedsfonds>(fonds, stop);
        var mandatering = dossier.MandateringVan(contract);
        if (wie.Rol == Rollen.Gemandateerde)
        {
            (await db.Mandaat(mandatering, stop) ?? throw Fout.MandateringNogNietBekend(mandatering)).EisLid(wie.Persoon, Brussel.Vandaag(klok));
        }

        dossier.NoteerToets(contract, toets);
        return await db.Bewaar(dossier, wie, stop);
    }

    private static Begrotingstoets Gecontroleerd(Toets toets)
    {
        var invoer = new Invoer();
        if (toets.Vrijgesteld)
        {
            invoer.Eis(toets.AdviesInspectie is null, "adviesInspectie", "Laat dit leeg als er geen advies nodig is.");
            invoer.Eis(toets.Begrotingsakkoord is null, "begrotingsakkoord", "Laat dit leeg als er geen akkoord nodig is.");
        }
        else
        {
            invoer.Regel(toets.AdviesInspectie, "adviesInspectie", 200);
            invoer.Regel(toets.Begrotingsakkoord, "begrotingsakkoord", 200);
        }

        invoer.Besluit();
        return new Begrotingstoets(toets.Vrijgesteld, toets.AdviesInspectie, toets.Begrotingsakkoord);
    }
}
