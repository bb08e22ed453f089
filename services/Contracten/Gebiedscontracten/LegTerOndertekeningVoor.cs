using Gebiedswerking.Contracten.Domein;
using Gebiedswerking.Contracten.Ondertekening;
using Gebiedswerking.Contracten.Opslag;
using Gebiedswerking.Fundament.Dossierlog;
using Gebiedswerking.Fundament.Toegang;

namespace Gebiedswerking.Contracten.Gebiedscontracten;

/// <summary>A gebiedsteam fixes the text of a draft and offers it to all partijen.</summary>
public static class LegTerOndertekeningVoor
{
    /// <summary>Maps <c>POST /{contract}/voorlegging</c>.</summary>
    public static void Map(RouteGroupBuilder contracten) => contracten
        .MapPost("/{contract:guid}/voorlegging", Handle)
        .RequireAuthorization(Recht.ContractBeheren)
        .MetWeigeringen(403, 404, 409)
        .WithSummary("Leg een ontwerp voor ter ondertekening; de tekst ligt daarna vast")
        .WithDescription("Vraagt het contract middelen van een fonds, dan wacht het eerst op het antwoord van dat fonds.");

    private static async Task<Aanvaard> Handle(Guid contract, Aanvrager wie, ContractenDb db, TimeProvider klok, IConfiguration instellingen,
        CancellationToken stop)
    {
        var dossier = await db.Laad(contract, wie.AlsBetrokkene(), stop);
        dossier.LegVoor(wie.AlsBetrokkene(), klok.Nu(), instellingen.Ondertekentermijn());
        return await db.Bewaar(dossier, wie, stop);
    }
}
