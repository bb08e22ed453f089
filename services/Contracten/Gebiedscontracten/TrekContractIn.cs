using Gebiedswerking.Contracten.Domein;
using Gebiedswerking.Contracten.Ondertekening;
using Gebiedswerking.Contracten.Opslag;
using Gebiedswerking.Fundament.Dossierlog;
using Gebiedswerking.Fundament.Toegang;

namespace Gebiedswerking.Contracten.Gebiedscontracten;

/// <summary>A gebiedsteam withdraws a contract before it is in force.</summary>
public static class TrekContractIn
{
    /// <summary>Maps <c>POST /{contract}/intrekking</c>.</summary>
    public static void Map(RouteGroupBuilder contracten) => contracten
        .MapPost("/{contract:guid}/intrekking", Handle)
        .RequireAuthorization(Recht.ContractBeheren)
        .MetWeigeringen(400, 403, 404, 409)
        .WithSummary("Trek een contract in dat nog niet in werking is");

    /// <summary>The withdrawal.</summary>
    /// <param name="Reden">Why.</param>
    public sealed record Intrekking(string? Reden = null);

    private static async Task<Aanvaard> Handle(Guid contract, Intrekking aanvraag, Aanvrager wie, ContractenDb db, CancellationToken stop)
    {
        var dossier = await db.Laad(contract, wie.AlsBetrokkene(), stop);
        dossier.TrekIn(Tekst.Vereist(aanvraag.Reden, "reden", 4000), wie.AlsBetrokkene());
        return await db.Bewaar(dossier, wie, stop);
    }
}
