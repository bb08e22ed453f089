using Gebiedswerking.Contracten.Domein;
using Gebiedswerking.Contracten.Ondertekening;
using Gebiedswerking.Contracten.Opslag;
using Gebiedswerking.Fundament.Dossierlog;
using Gebiedswerking.Fundament.Toegang;

namespace Gebiedswerking.Contracten.Avenanten;

/// <summary>A gebiedsteam fixes the text of an avenant and offers it to those who must sign.</summary>
public static class LegAvenantVoor
{
    /// <summary>Maps <c>POST /{contract}/avenanten/{avenant}/voorlegging</c>.</summary>
    public static void Map(RouteGroupBuilder contracten) => contracten
        .MapPost("/{contract:guid}/avenanten/{avenant:guid}/voorlegging", Handle)
        .RequireAuthorization(Recht.ContractBeheren)
        .MetWeigeringen(403, 404, 409)
        .WithSummary("Leg een avenant voor ter ondertekening; de tekst ligt daarna vast")
        .WithDescription("Verandert het avenant de middelen van een fonds, dan wacht het eerst op het antwoord van dat fonds.");

    private static async Task<Aanvaard> Handle(Guid contract, Guid avenant, Aanvrager wie, ContractenDb db, TimeProvider klok, CancellationToken stop)
    {
        var dossier = await db.Laad(contract, wie.AlsBetrokkene(), stop);
        dossier.LegAvenantVoor(new(avenant), wie.AlsBetrokkene(), klok.Nu());
        return await db.Bewaar(dossier, wie, stop);
    }
}
