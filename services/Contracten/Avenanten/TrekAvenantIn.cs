using Gebiedswerking.Contracten.Domein;
using Gebiedswerking.Contracten.Ondertekening;
using Gebiedswerking.Contracten.Opslag;
using Gebiedswerking.Fundament.Dossierlog;
using Gebiedswerking.Fundament.Toegang;

namespace Gebiedswerking.Contracten.Avenanten;

/// <summary>A gebiedsteam withdraws an avenant that not all have signed.</summary>
public static class TrekAvenantIn
{
    /// <summary>Maps <c>POST /{contract}/avenanten/{avenant}/intrekking</c>.</summary>
    public static void Map(RouteGroupBuilder contracten) => contracten
        .MapPost("/{contract:guid}/avenanten/{avenant:guid}/intrekking", Handle)
        .RequireAuthorization(Recht.ContractBeheren)
        .MetWeigeringen(400, 403, 404, 409)
        .WithSummary("Trek een avenant in dat nog niet aangenomen is");

    /// <summary>The withdrawal.</summary>
    /// <param name="Reden">Why.</param>
    public sealed record Avenantintrekking(string? Reden = null);

    private static async Task<Aanvaard> Handle(Guid contract, Guid avenant, Avenantintrekking aanvraag, Aanvrager wie, ContractenDb db, TimeProvider klok,
        CancellationToken stop)
    {
        var dossier = await db.Laad(contract, wie.AlsBetrokkene(), stop);
        dossier.TrekAvenantIn(new(avenant), Tekst.Vereist(aanvraag.Reden, "reden", 4000), wie.AlsBetrokkene(), klok.Nu());
        return await db.Bewaar(dossier, wie, stop);
    }
}
