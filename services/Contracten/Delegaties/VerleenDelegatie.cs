using Gebiedswerking.Contracten.Domein;
using Gebiedswerking.Contracten.Ondertekening;
using Gebiedswerking.Contracten.Opslag;
using Gebiedswerking.Fundament.Dossierlog;
using Gebiedswerking.Fundament.Toegang;

namespace Gebiedswerking.Contracten.Delegaties;

/// <summary>Somebody who signs for a gemeente delegates that in writing to somebody of that gemeente.</summary>
public static class VerleenDelegatie
{
    /// <summary>Maps <c>POST /delegaties</c>.</summary>
    public static void Map(RouteGroupBuilder contracten) => contracten
        .MapPost("/delegaties", Handle)
        .RequireAuthorization(Recht.Delegeren)
        .MaaktDossier()
        .MetWeigeringen(400, 403)
        .WithSummary("Delegeer uw handtekening aan iemand van uw gemeente")
        .WithDescription("Schriftelijk en met datums (Decreet Lokaal Bestuur, art. 281-283). De voorzitter delegeert aan een raadslid, de burgemeester aan "
            + "een schepen (rol raadslid), de algemeen directeur aan een gemeentemedewerker.");

    private static async Task<Aanvaard> Handle(Delegatievoorstel voorstel, Aanvrager wie, ContractenDb db, TimeProvider klok, CancellationToken stop)
    {
        var akte = Delegatieregels.Controleer(voorstel, wie.AlsBetrokkene(), klok.Nu().Vandaag, await Kent(voorstel.Contract, wie.AlsBetrokkene(), db, stop));
        var delegatie = await db.Begin<Delegatie>(Guid.CreateVersion7(), stop);
        delegatie.Verleen(akte, wie.AlsBetrokkene());
        return await db.Bewaar(delegatie, wie, stop);
    }

    private static async Task<bool> Kent(Guid? contract, Betrokkene wie, ContractenDb db, CancellationToken stop)
    {
        if (contract is not { } id)
        {
            return true;
        }

        try
        {
            return (await db.Lees<Gebiedscontract>(id, stop)).IsPartij(wie);
        }
        catch (Fundament.Fouten.Domeinfout fout) when (fout.Status == 404)
        {
            return false; // somebody else's contract and no contract are the same to the sender
        }
    }
}
