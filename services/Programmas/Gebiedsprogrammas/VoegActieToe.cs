using Gebiedswerking.Fundament;
using Gebiedswerking.Fundament.Dossierlog;
using Gebiedswerking.Fundament.Fouten;
using Gebiedswerking.Fundament.Toegang;
using Gebiedswerking.Programmas.Domein;
using Gebiedswerking.Programmas.Opslag;

namespace Gebiedswerking.Programmas.Gebiedsprogrammas;

/// <summary>It adds what will be done, by whom, and for how much.</summary>
public static class VoegActieToe
{
    /// <summary>Maps <c>POST /{programma}/acties</c>.</summary>
    public static void Map(RouteGroupBuilder programmas) => programmas
        .MapPost("/{programma:guid}/acties", Handle)
        .RequireAuthorization(Recht.ProgrammaBeheren)
        .MetWeigeringen(400, 403, 404, 409)
        .WithSummary("Voeg een actie toe aan een gebiedsprogramma dat nog niet vaststaat");

    private static async Task<Aanvaard> Handle(Guid programma, Actievoorstel voorstel, Aanvrager wie, ProgrammasDb db, TimeProvider klok, CancellationToken stop)
    {
        var dossier = await db.LaadProgramma(programma, wie.AlsBetrokkene(), stop);
        var (taakstellingen, kaart) = (await db.Bekend(dossier.Inhoud.Taakstellingen, stop), await db.Kaart(Brussel.Vandaag(klok), stop));
        dossier.VoegActieToe(Actiecontrole.Maak(new(Guid.CreateVersion7()), voorstel, dossier, taakstellingen, kaart), wie.AlsBetrokkene());
        return await db.Bewaar(dossier, wie, stop);
    }
}
