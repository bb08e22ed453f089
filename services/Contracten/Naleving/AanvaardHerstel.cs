using Gebiedswerking.Contracten.Domein;
using Gebiedswerking.Contracten.Ondertekening;
using Gebiedswerking.Contracten.Opslag;
using Gebiedswerking.Fundament.Dossierlog;
using Gebiedswerking.Fundament.Toegang;

namespace Gebiedswerking.Contracten.Naleving;

/// <summary>The sender of an ingebrekestelling accepts the repair.</summary>
public static class AanvaardHerstel
{
    /// <summary>Maps <c>POST /{contract}/ingebrekestellingen/{ingebrekestelling}/herstel</c>.</summary>
    public static void Map(RouteGroupBuilder contracten) => contracten
        .MapPost("/{contract:guid}/ingebrekestellingen/{ingebrekestelling:guid}/herstel", Handle)
        .RequireAuthorization(Recht.NalevingVragen)
        .MetWeigeringen(403, 404, 409)
        .WithSummary("Aanvaard dat een ingebrekestelling van uw partij hersteld is");

    private static async Task<Aanvaard> Handle(Guid contract, Guid ingebrekestelling, Aanvrager wie, ContractenDb db, TimeProvider klok, CancellationToken stop)
    {
        var dossier = await db.LaadVoorMijlpaal(contract, wie.AlsBetrokkene(), klok.Nu().Vandaag, stop);
        dossier.AanvaardHerstel(new(ingebrekestelling), wie.AlsBetrokkene());
        return await db.Bewaar(dossier, wie, stop);
    }
}
