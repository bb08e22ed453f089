using Gebiedswerking.Fundament;
using Gebiedswerking.Fundament.Dossierlog;
using Gebiedswerking.Fundament.Fouten;
using Gebiedswerking.Fundament.Toegang;
using Gebiedswerking.Programmas.Domein;
using Gebiedswerking.Programmas.Opslag;

namespace Gebiedswerking.Programmas.Gebiedsprogrammas;

/// <summary>A gebiedsteam drafts a programme for areas of its regions.</summary>
public static class StelProgrammaOp
{
    /// <summary>Maps <c>POST /</c>.</summary>
    public static void Map(RouteGroupBuilder programmas) => programmas
        .MapPost("", Handle)
        .RequireAuthorization(Recht.ProgrammaBeheren)
        .MaaktDossier()
        .MetWeigeringen(400, 403, 409)
        .WithSummary("Stel een ontwerp van gebiedsprogramma op");

    private static async Task<Aanvaard> Handle(Programmavoorstel voorstel, Aanvrager wie, ProgrammasDb db, TimeProvider klok, CancellationToken stop)
    {
        var naslag = await db.Naslag(voorstel, wie.AlsBetrokkene(), Brussel.Vandaag(klok), stop);
        var programma = await db.Begin<Gebiedsprogramma>(Guid.CreateVersion7(), stop);
        programma.StelOp(Programmacontrole.Maak(voorstel, naslag), wie.AlsBetrokkene());
        return await db.Bewaar(programma, wie, stop);
    }
}
