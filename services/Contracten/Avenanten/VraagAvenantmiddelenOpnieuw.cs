using Gebiedswerking.Contracten.Domein;
using Gebiedswerking.Contracten.Ondertekening;
using Gebiedswerking.Contracten.Opslag;
using Gebiedswerking.Fundament.Dossierlog;
using Gebiedswerking.Fundament.Toegang;

namespace Gebiedswerking.Contracten.Avenanten;

/// <summary>A gebiedsteam asks the fund again for an avenant, because its answer did not come.</summary>
public static class VraagAvenantmiddelenOpnieuw
{
    /// <summary>Maps <c>POST /{contract}/avenanten/{avenant}/middelenaanvraag</c>.</summary>
    public static void Map(RouteGroupBuilder contracten) => contracten
        .MapPost("/{contract:guid}/avenanten/{avenant:guid}/middelenaanvraag", Handle)
        .RequireAuthorization(Recht.ContractBeheren)
        .MetWeigeringen(403, 404, 409)
        .WithSummary("Vraag het fonds opnieuw om de middelen van een avenant als het antwoord uitblijft");

    private static async Task<Aanvaard> Handle(Guid contract, Guid avenant, Aanvrager wie, ContractenDb db, TimeProvider klok, CancellationToken stop)
    {
        var dossier = await db.Laad(contract, wie.AlsBetrokkene(), stop);
        dossier.VraagAvenantmiddelenOpnieuw(new(avenant), wie.AlsBetrokkene(), klok.Nu());
        return await db.Bewaar(dossier, wie, stop);
    }
}
