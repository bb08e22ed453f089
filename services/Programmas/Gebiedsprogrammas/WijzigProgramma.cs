using Gebiedswerking.Fundament;
using Gebiedswerking.Fundament.Dossierlog;
using Gebiedswerking.Fundament.Fouten;
using Gebiedswerking.Fundament.Toegang;
using Gebiedswerking.Programmas.Domein;
using Gebiedswerking.Programmas.Opslag;

namespace Gebiedswerking.Programmas.Gebiedsprogrammas;

/// <summary>It replaces the content of a programme that is not adopted; acties and agreed targets stay.</summary>
public static class WijzigProgramma
{
    /// <summary>Maps <c>PUT /{programma}/inhoud</c>.</summary>
    public static void Map(RouteGroupBuilder programmas) => programmas
        .MapPut("/{programma:guid}/inhoud", Handle)
        .RequireAuthorization(Recht.ProgrammaBeheren)
        .MetWeigeringen(400, 403, 404, 409)
        .WithSummary("Vervang de inhoud van een gebiedsprogramma dat nog niet vaststaat");

    private static async Task<Aanvaard> Handle(Guid programma, Programmavoorstel voorstel, Aanvrager wie, ProgrammasDb db, TimeProvider klok, CancellationToken stop)
    {
        var dossier = await db.LaadProgramma(programma, wie.AlsBetrokkene(), stop);
        var naslag = await db.Naslag(voorstel, wie.AlsBetrokkene(), Brussel.Vandaag(klok), stop);
        // What the programme names already may stay, also for a team that does not see it.
        naslag = naslag with
        {
            PlatformBekend = naslag.PlatformBekend || (voorstel.Platform is not null && voorstel.Platform == dossier.Inhoud.Platform),
            VoorgangerBekend = voorstel.Voorganger != programma
                && (naslag.VoorgangerBekend || (voorstel.Voorganger is not null && voorstel.Voorganger == dossier.Inhoud.Voorganger)),
        };
        dossier.Wijzig(Programmacontrole.Maak(voorstel, naslag), wie.AlsBetrokkene());
        return await db.Bewaar(dossier, wie, stop);
    }
}
