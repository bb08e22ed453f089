using Gebiedswerking.Berichten;
using Gebiedswerking.Berichten.Fondsen;
using Gebiedswerking.Fondsen.Domein;
using Gebiedswerking.Fondsen.Opslag;
using Gebiedswerking.Fundament;
using Gebiedswerking.Fundament.Dossierlog;
using Gebiedswerking.Fundament.Fouten;
using Gebiedswerking.Fundament.Toegang;

namespace Gebiedswerking.Fondsen.Terugvorderingen;

/// <summary>A partij paid back, all or a part.</summary>
public static class MeldTerugbetaling
{
    /// <summary>Maps <c>POST /{fonds}/terugvorderingen/{terugvordering}/ontvangsten</c>.</summary>
    public static void Map(RouteGroupBuilder fondsen) => fondsen
        .MapPost("/{fonds:guid}/terugvorderingen/{terugvordering:guid}/ontvangsten", Handle)
        .RequireAuthorization(Recht.UitkomstMelden)
        .MetWeigeringen(400, 403, 404, 409)
        .WithSummary("Meld dat een partij terugbetaalde, alles of een deel");

    /// <summary>What came back.</summary>
    /// <param name="Bedrag">Amount in euro.</param>
    /// <param name="Datum">Day on which it came.</param>
    public sealed record Ontvangst(Bedrag? Bedrag = null, DateOnly? Datum = null);

    private static async Task<Aanvaard> Handle(
        Guid fonds, Guid terugvordering, Ontvangst aanvraag, Aanvrager wie, FondsenDb db, TimeProvider klok, CancellationToken stop)
    {
        var invoer = new Invoer();
        Fondscontrole.EisPositief(invoer, aanvraag.Bedrag, "bedrag");
        invoer.Eis(aanvraag.Datum is not null, "datum", "Vul de datum in.");
        invoer.Besluit();
        var (dossier, id) = (await db.Laad<Gebiedsfonds>(fonds, stop), new TerugvorderingId(terugvordering));
        if (wie.Rol == Rollen.Gemandateerde)
        {
            (await Schuldcollectief.Van(db, dossier.MandateringVan(id), stop)).EisLid(wie.Persoon, Brussel.Vandaag(klok));
        }

        dossier.MeldTerugbetaling(id, aanvraag.Bedrag!.Value, aanvraag.Datum!.Value, Brussel.Vandaag(klok));
        return await db.Bewaar(dossier, wie, stop);
    }
}
