using Gebiedswerking.Fundament;
using Gebiedswerking.Fundament.Dossierlog;
using Gebiedswerking.Fundament.Fouten;
using Gebiedswerking.Fundament.Toegang;
using Gebiedswerking.Programmas.Domein;
using Gebiedswerking.Programmas.Opslag;

namespace Gebiedswerking.Programmas.Gebiedsprogrammas;

/// <summary>It puts the programme on the table of its platform, whose participants can read it from then on.</summary>
public static class OpenOnderhandeling
{
    /// <summary>Maps <c>POST /{programma}/onderhandeling</c>.</summary>
    public static void Map(RouteGroupBuilder programmas) => programmas
        .MapPost("/{programma:guid}/onderhandeling", Handle)
        .RequireAuthorization(Recht.ProgrammaBeheren)
        .MetWeigeringen(403, 404, 409)
        .WithSummary("Open de onderhandeling over een gebiedsprogramma op zijn platform");

    private static async Task<Aanvaard> Handle(Guid programma, Aanvrager wie, ProgrammasDb db, TimeProvider klok, CancellationToken stop)
    {
        var dossier = await db.LaadProgramma(programma, wie.AlsBetrokkene(), stop);
        dossier.OpenOnderhandeling(await db.LeesPlatform(dossier, stop), wie.AlsBetrokkene(), Brussel.Vandaag(klok));
        return await db.Bewaar(dossier, wie, stop);
    }
}
