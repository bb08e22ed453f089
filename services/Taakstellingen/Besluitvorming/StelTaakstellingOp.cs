using Gebiedswerking.Fundament.Dossierlog;
using Gebiedswerking.Fundament.Fouten;
using Gebiedswerking.Fundament.Toegang;
using Gebiedswerking.Taakstellingen.Domein;
using Gebiedswerking.Taakstellingen.Opslag;

namespace Gebiedswerking.Taakstellingen.Besluitvorming;

/// <summary>The secretariat of the Vlaamse Regering drafts a taakstelling.</summary>
public static class StelTaakstellingOp
{
    /// <summary>Maps <c>POST /</c>.</summary>
    public static void Map(RouteGroupBuilder taakstellingen) => taakstellingen
        .MapPost("", Handle)
        .RequireAuthorization(Recht.TaakstellingBeheren)
        .MaaktDossier()
        .MetWeigeringen(400, 403, 409)
        .WithSummary("Stel een ontwerp van taakstelling op");

    private static async Task<Aanvaard> Handle(Taakstellingvoorstel voorstel, Aanvrager wie, TaakstellingenDb db, CancellationToken stop)
    {
        var taakstelling = await db.Begin<Taakstelling>(Guid.CreateVersion7(), stop);
        taakstelling.StelOp(Taakstellingcontrole.Maak(voorstel, await db.Bekend(Taakstellingcontrole.Gebieden(voorstel), stop), vorige: null, Guid.CreateVersion7));
        return await db.Bewaar(taakstelling, wie, stop);
    }
}
