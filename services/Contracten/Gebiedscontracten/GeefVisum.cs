using Gebiedswerking.Berichten.Contracten;
using Gebiedswerking.Contracten.Domein;
using Gebiedswerking.Contracten.Ondertekening;
using Gebiedswerking.Contracten.Opslag;
using Gebiedswerking.Fundament.Dossierlog;
using Gebiedswerking.Fundament.Fouten;
using Gebiedswerking.Fundament.Toegang;

namespace Gebiedswerking.Contracten.Gebiedscontracten;

/// <summary>The financieel directeur of a gemeente that pays gives an opinion on the offered text.</summary>
public static class GeefVisum
{
    /// <summary>Maps <c>POST /{contract}/visum</c>.</summary>
    public static void Map(RouteGroupBuilder contracten) => contracten
        .MapPost("/{contract:guid}/visum", Handle)
        .RequireAuthorization(Recht.VisumGeven)
        .MetWeigeringen(400, 403, 404, 409)
        .WithSummary("Geef als financieel directeur het visum bij een voorgelegd contract");

    /// <summary>The opinion.</summary>
    /// <param name="Uitkomst">Outcome.</param>
    /// <param name="Meerjarenplan">Place in the meerjarenplan.</param>
    /// <param name="Motivering">Why; required when the visum is refused or conditional.</param>
    public sealed record VisumAanvraag(Visum? Uitkomst = null, string? Meerjarenplan = null, string? Motivering = null)
    {
        /// <summary>Refuses what is not filled in right.</summary>
        /// <exception cref="Domeinfout">400 <c>ongeldige-invoer</c>.</exception>
        internal void Controleer()
        {
            var invoer = new Invoer();
            invoer.Eis(Uitkomst is not null, "uitkomst", "Kies de uitkomst van het visum.");
            invoer.Regel(Meerjarenplan, "meerjarenplan", 200);
            if (Motivering is not null || Uitkomst is Visum.Geweigerd or Visum.Voorwaardelijk)
            {
                invoer.Tekst(Motivering, "motivering", 4000);
            }

            invoer.Besluit();
        }
    }

    private static async Task<Aanvaard> Handle(Guid contract, VisumAanvraag aanvraag, Aanvrager wie, ContractenDb db, CancellationToken stop)
    {
        var dossier = await db.Laad(contract, wie.AlsBetrokkene(), stop);
        aanvraag.Controleer();
        dossier.GeefVisum(aanvraag.Uitkomst!.Value, aanvraag.Meerjarenplan!, aanvraag.Motivering, wie.AlsBetrokkene());
        return await db.Bewaar(dossier, wie, stop);
    }
}
