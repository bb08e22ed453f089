using Gebiedswerking.Fundament;
using Gebiedswerking.Fundament.Dossierlog;
using Gebiedswerking.Fundament.Fouten;
using Gebiedswerking.Fundament.Toegang;
using Gebiedswerking.Programmas.Domein;
using Gebiedswerking.Programmas.Opslag;

namespace Gebiedswerking.Programmas.Gebiedsprogrammas;

/// <summary>It records a target that a taakstelling left to be negotiated and on which the table agreed.</summary>
public static class KomStreefwaardeOvereen
{
    /// <summary>Maps <c>POST /{programma}/streefwaarden</c>.</summary>
    public static void Map(RouteGroupBuilder programmas) => programmas
        .MapPost("/{programma:guid}/streefwaarden", Handle)
        .RequireAuthorization(Recht.ProgrammaBeheren)
        .MetWeigeringen(400, 403, 404, 409)
        .WithSummary("Leg een streefwaarde vast waarover onderhandeld is");

    private static async Task<Aanvaard> Handle(Guid programma, Streefwaardevoorstel voorstel, Aanvrager wie, ProgrammasDb db, TimeProvider klok, CancellationToken stop)
    {
        var dossier = await db.LaadProgramma(programma, wie.AlsBetrokkene(), stop);
        var vandaag = Brussel.Vandaag(klok);
        var (taakstellingen, kaart) = (await db.Bekend(dossier.Inhoud.Taakstellingen, stop), await db.Kaart(vandaag, stop));
        var (streefwaarde, tot) = Streefwaardecontrole.Maak(voorstel, dossier, taakstellingen, kaart);
        dossier.KomStreefwaardeOvereen(streefwaarde, wie.AlsBetrokkene(), tot, vandaag);
        return await db.Bewaar(dossier, wie, stop);
    }
}
