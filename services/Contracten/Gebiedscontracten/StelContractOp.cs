using Gebiedswerking.Contracten.Domein;
using Gebiedswerking.Contracten.Ondertekening;
using Gebiedswerking.Contracten.Opslag;
using Gebiedswerking.Fundament.Dossierlog;
using Gebiedswerking.Fundament.Toegang;

namespace Gebiedswerking.Contracten.Gebiedscontracten;

/// <summary>A gebiedsteam drafts a contract.</summary>
public static class StelContractOp
{
    /// <summary>Maps <c>POST /</c>.</summary>
    public static void Map(RouteGroupBuilder contracten) => contracten
        .MapPost("", Handle)
        .RequireAuthorization(Recht.ContractBeheren)
        .MaaktDossier("/tekst")
        .MetWeigeringen(400, 403, 409)
        .WithSummary("Stel een ontwerp van gebiedscontract op");

    private static async Task<Aanvaard> Handle(Contractvoorstel voorstel, Aanvrager wie, ContractenDb db, CancellationToken stop)
    {
        var contract = await db.Begin<Gebiedscontract>(Guid.CreateVersion7(), stop);
        var inhoud = Contractcontrole.Maak(voorstel, await db.Naslag(stop), vorige: null, Guid.CreateVersion7);
        contract.StelOp(inhoud, wie.AlsBetrokkene());
        return await db.Bewaar(contract, wie, stop);
    }
}
