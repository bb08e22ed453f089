using Gebiedswerking.Fundament;
using Gebiedswerking.Fundament.Dossierlog;
using Gebiedswerking.Fundament.Fouten;
using Gebiedswerking.Fundament.Toegang;
using Gebiedswerking.Programmas.Domein;
using Gebiedswerking.Programmas.Opslag;

namespace Gebiedswerking.Programmas.Gebiedsprogrammas;

/// <summary>It closes a programme after its term, with a conclusion.</summary>
public static class SluitProgrammaAf
{
    /// <summary>Maps <c>POST /{programma}/afsluiting</c>.</summary>
    public static void Map(RouteGroupBuilder programmas) => programmas
        .MapPost("/{programma:guid}/afsluiting", Handle)
        .RequireAuthorization(Recht.ProgrammaBeheren)
        .MetWeigeringen(400, 403, 404, 409)
        .WithSummary("Sluit een gebiedsprogramma af na zijn termijn");

    /// <summary>The closure.</summary>
    /// <param name="Conclusie">What came of it.</param>
    public sealed record Afsluiting(string? Conclusie = null);

    private static async Task<Aanvaard> Handle(Guid programma, Afsluiting aanvraag, Aanvrager wie, ProgrammasDb db, TimeProvider klok, CancellationToken stop)
    {
        var dossier = await db.LaadProgramma(programma, wie.AlsBetrokkene(), stop);
        var invoer = new Invoer();
        invoer.Tekst(aanvraag.Conclusie, "conclusie", 10_000);
        invoer.Besluit();
        dossier.SluitAf(aanvraag.Conclusie!, wie.AlsBetrokkene(), Brussel.Vandaag(klok));
        return await db.Bewaar(dossier, wie, stop);
    }
}
