using Gebiedswerking.Berichten;
using Gebiedswerking.Fundament;
using Gebiedswerking.Fundament.Dossierlog;
using Gebiedswerking.Fundament.Fouten;
using Gebiedswerking.Fundament.Toegang;
using Gebiedswerking.Programmas.Domein;
using Gebiedswerking.Programmas.Opslag;

namespace Gebiedswerking.Programmas.Gebiedsprogrammas;

/// <summary>A gemandateerde adopts a negotiated programme under a valid mandatering.</summary>
public static class StelProgrammaVast
{
    private static readonly decimal GrootProject = 200_000_000.00m;

    /// <summary>Maps <c>POST /{programma}/vaststelling</c>.</summary>
    public static void Map(RouteGroupBuilder programmas) => programmas
        .MapPost("/{programma:guid}/vaststelling", Handle)
        .RequireAuthorization(Recht.ProgrammaVaststellen)
        .MetWeigeringen(400, 403, 404, 409)
        .WithSummary("Stel een gebiedsprogramma vast binnen een geldige mandatering");

    /// <summary>The adoption.</summary>
    /// <param name="Mandatering">The mandatering on which it rests.</param>
    public sealed record Vaststelling(Guid? Mandatering = null);

    private static async Task<Aanvaard> Handle(Guid programma, Vaststelling aanvraag, Aanvrager wie, ProgrammasDb db, IConfiguration instellingen,
        TimeProvider klok, CancellationToken stop)
    {
        var dossier = await db.LaadProgramma(programma, wie.AlsBetrokkene(), stop);
        var mandatering = await db.ZoekMandatering(aanvraag.Mandatering, stop);
        var invoer = new Invoer();
        invoer.Eis(mandatering is not null, "mandatering", "Deze mandatering bestaat niet. Kijk het nummer na.");
        invoer.Besluit();
        var vandaag = Brussel.Vandaag(klok);
        dossier.StelVast(
            mandatering!, wie.AlsBetrokkene(), await db.Bekend(dossier.Inhoud.Taakstellingen, stop), await db.LeesPlatform(dossier, stop),
            await db.Kaart(vandaag, stop), vandaag, Bedrag.Van(instellingen.GetValue("Programmas:GrootProject", GrootProject)));
        return await db.Bewaar(dossier, wie, stop);
    }
}
