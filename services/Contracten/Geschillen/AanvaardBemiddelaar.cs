using Gebiedswerking.Contracten.Domein;
using Gebiedswerking.Contracten.Naleving;
using Gebiedswerking.Contracten.Ondertekening;
using Gebiedswerking.Contracten.Opslag;
using Gebiedswerking.Fundament.Dossierlog;
using Gebiedswerking.Fundament.Fouten;
using Gebiedswerking.Fundament.Toegang;

namespace Gebiedswerking.Contracten.Geschillen;

/// <summary>A partij to a dispute accepts a proposed bemiddelaar.</summary>
public static class AanvaardBemiddelaar
{
    /// <summary>Maps <c>POST /{contract}/geschillen/{geschil}/bemiddelaars/{bemiddelaar}/aanvaarding</c>.</summary>
    public static void Map(RouteGroupBuilder contracten) => contracten
        .MapPost("/{contract:guid}/geschillen/{geschil:guid}/bemiddelaars/{bemiddelaar:guid}/aanvaarding", Handle)
        .RequireAuthorization(Recht.GeschilBeslissen)
        .MetWeigeringen(400, 403, 404, 409)
        .WithSummary("Aanvaard een voorgestelde bemiddelaar namens uw partij");

    /// <summary>For whom; may be left out.</summary>
    /// <param name="Partij">KBO number of the partij, when this person could do it for more than one.</param>
    public sealed record Bemiddelaaraanvaarding(string? Partij = null);

    private static async Task<Aanvaard> Handle(Guid contract, Guid geschil, Guid bemiddelaar, Bemiddelaaraanvaarding? aanvraag, Aanvrager wie, ContractenDb db, TimeProvider klok, CancellationToken stop)
    {
        var dossier = await db.LaadVoorMijlpaal(contract, wie.AlsBetrokkene(), klok.Nu().Vandaag, stop);
        var invoer = new Invoer();
        var partij = invoer.Partij(aanvraag?.Partij);
        invoer.Besluit();
        dossier.AanvaardBemiddelaar(new(geschil), new(bemiddelaar), wie.AlsBetrokkene(), partij);
        return await db.Bewaar(dossier, wie, stop);
    }
}
