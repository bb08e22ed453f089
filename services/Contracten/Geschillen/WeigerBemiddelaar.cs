using Gebiedswerking.Contracten.Domein;
using Gebiedswerking.Contracten.Naleving;
using Gebiedswerking.Contracten.Ondertekening;
using Gebiedswerking.Contracten.Opslag;
using Gebiedswerking.Fundament.Dossierlog;
using Gebiedswerking.Fundament.Fouten;
using Gebiedswerking.Fundament.Toegang;

namespace Gebiedswerking.Contracten.Geschillen;

/// <summary>A partij to a dispute refuses a proposed bemiddelaar.</summary>
public static class WeigerBemiddelaar
{
    /// <summary>Maps <c>POST /{contract}/geschillen/{geschil}/bemiddelaars/{bemiddelaar}/weigering</c>.</summary>
    public static void Map(RouteGroupBuilder contracten) => contracten
        .MapPost("/{contract:guid}/geschillen/{geschil:guid}/bemiddelaars/{bemiddelaar:guid}/weigering", Handle)
        .RequireAuthorization(Recht.GeschilBeslissen)
        .MetWeigeringen(400, 403, 404, 409)
        .WithSummary("Weiger een voorgestelde bemiddelaar namens uw partij");

    /// <summary>The refusal; may be left out.</summary>
    /// <param name="Reden">Why; may be left out.</param>
    /// <param name="Partij">KBO number of the partij, when this person could do it for more than one.</param>
    public sealed record Bemiddelaarweigering(string? Reden = null, string? Partij = null);

    private static async Task<Aanvaard> Handle(Guid contract, Guid geschil, Guid bemiddelaar, Bemiddelaarweigering? aanvraag, Aanvrager wie, ContractenDb db, TimeProvider klok, CancellationToken stop)
    {
        var dossier = await db.LaadVoorMijlpaal(contract, wie.AlsBetrokkene(), klok.Nu().Vandaag, stop);
        var invoer = new Invoer();
        _ = string.IsNullOrWhiteSpace(aanvraag?.Reden) || invoer.Tekst(aanvraag.Reden, "reden", 4000);
        var partij = invoer.Partij(aanvraag?.Partij);
        invoer.Besluit();
        dossier.WeigerBemiddelaar(new(geschil), new(bemiddelaar), aanvraag?.Reden, wie.AlsBetrokkene(), partij);
        return await db.Bewaar(dossier, wie, stop);
    }
}
