using Gebiedswerking.Contracten.Domein;
using Gebiedswerking.Contracten.Ondertekening;
using Gebiedswerking.Contracten.Opslag;
using Gebiedswerking.Fundament.Dossierlog;
using Gebiedswerking.Fundament.Toegang;

namespace Gebiedswerking.Contracten.Gebiedscontracten;

/// <summary>A gebiedsteam replaces the whole text of a draft.</summary>
public static class WijzigOntwerp
{
    /// <summary>Maps <c>PUT /{contract}/inhoud</c>.</summary>
    public static void Map(RouteGroupBuilder contracten) => contracten
        .MapPut("/{contract:guid}/inhoud", Handle)
        .RequireAuthorization(Recht.ContractBeheren)
        .MetWeigeringen(400, 403, 404, 409)
        .WithSummary("Vervang de inhoud van een ontwerp")
        .WithDescription("Een verbintenis of mijlpaal die u met haar id noemt, houdt dat id; de andere krijgen een nieuw.");

    private static async Task<Aanvaard> Handle(Guid contract, Contractvoorstel voorstel, Aanvrager wie, ContractenDb db, CancellationToken stop)
    {
        var dossier = await db.Laad(contract, wie.AlsBetrokkene(), stop);
        var inhoud = Contractcontrole.Maak(voorstel, await db.Naslag(stop), dossier.Inhoud, Guid.CreateVersion7);
        dossier.Wijzig(inhoud, wie.AlsBetrokkene());
        return await db.Bewaar(dossier, wie, stop);
    }
}
