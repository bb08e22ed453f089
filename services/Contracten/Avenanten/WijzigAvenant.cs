using Gebiedswerking.Contracten.Domein;
using Gebiedswerking.Contracten.Ondertekening;
using Gebiedswerking.Contracten.Opslag;
using Gebiedswerking.Fundament.Dossierlog;
using Gebiedswerking.Fundament.Toegang;

namespace Gebiedswerking.Contracten.Avenanten;

/// <summary>A gebiedsteam replaces the whole text of a drafted avenant.</summary>
public static class WijzigAvenant
{
    /// <summary>Maps <c>PUT /{contract}/avenanten/{avenant}/inhoud</c>.</summary>
    public static void Map(RouteGroupBuilder contracten) => contracten
        .MapPut("/{contract:guid}/avenanten/{avenant:guid}/inhoud", Handle)
        .RequireAuthorization(Recht.ContractBeheren)
        .MetWeigeringen(400, 403, 404, 409)
        .WithSummary("Vervang de inhoud van een avenant dat nog een ontwerp is")
        .WithDescription("De soort en het vergelijk blijven zoals ze waren. Ids van onderdelen komen uit de tekst die nu bindt.");

    private static async Task<Aanvaard> Handle(Guid contract, Guid avenant, Avenantvoorstel voorstel, Aanvrager wie, ContractenDb db, TimeProvider klok,
        CancellationToken stop)
    {
        var dossier = await db.Laad(contract, wie.AlsBetrokkene(), stop);
        var inhoud = voorstel.Controleer(await db.Naslag(stop), dossier.Inhoud, Guid.CreateVersion7, metSoort: false);
        dossier.WijzigAvenant(new(avenant), inhoud, voorstel.Reden!, wie.AlsBetrokkene(), klok.Nu(), voorstel.BeeindigtOp);
        return await db.Bewaar(dossier, wie, stop);
    }
}
