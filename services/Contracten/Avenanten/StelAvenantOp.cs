using Gebiedswerking.Berichten.Contracten;
using Gebiedswerking.Contracten.Domein;
using Gebiedswerking.Contracten.Ondertekening;
using Gebiedswerking.Contracten.Opslag;
using Gebiedswerking.Fundament.Dossierlog;
using Gebiedswerking.Fundament.Toegang;

namespace Gebiedswerking.Contracten.Avenanten;

/// <summary>A gebiedsteam drafts a change of a contract in force.</summary>
public static class StelAvenantOp
{
    /// <summary>Maps <c>POST /{contract}/avenanten</c>.</summary>
    public static void Map(RouteGroupBuilder contracten) => contracten
        .MapPost("/{contract:guid}/avenanten", Handle)
        .RequireAuthorization(Recht.ContractBeheren)
        .MetWeigeringen(400, 403, 404, 409)
        .WithSummary("Stel een avenant op bij een contract in werking")
        .WithDescription("De inhoud is de hele nieuwe tekst. Een verbintenis of mijlpaal die u met haar id noemt, houdt dat id. Het adres van het avenant staat in de kop Location.");

    private static async Task<Aanvaard> Handle(Guid contract, Avenantvoorstel voorstel, Aanvrager wie, ContractenDb db, TimeProvider klok,
        HttpContext context, CancellationToken stop)
    {
        var dossier = await db.Laad(contract, wie.AlsBetrokkene(), stop);
        var avenant = new AvenantId(Guid.CreateVersion7());
        var inhoud = voorstel.Controleer(await db.Naslag(stop), dossier.Inhoud, Guid.CreateVersion7, metSoort: true);
        dossier.StelAvenantOp(avenant, voorstel.Soort!.Value, inhoud, voorstel.Reden!, wie.AlsBetrokkene(), klok.Nu(), voorstel.BeeindigtOp, voorstel.Vergelijk);
        var antwoord = await db.Bewaar(dossier, wie, stop);
        context.Response.Headers.Location = $"{context.Request.Path}/{avenant.Waarde}/tekst";
        return antwoord;
    }
}
