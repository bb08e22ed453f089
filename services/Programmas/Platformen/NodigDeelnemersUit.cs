using Gebiedswerking.Fundament;
using Gebiedswerking.Fundament.Dossierlog;
using Gebiedswerking.Fundament.Fouten;
using Gebiedswerking.Fundament.Toegang;
using Gebiedswerking.Programmas.Domein;
using Gebiedswerking.Programmas.Opslag;

namespace Gebiedswerking.Programmas.Platformen;

/// <summary>It invites gemeenten, other governments and organisations to the table.</summary>
public static class NodigDeelnemersUit
{
    /// <summary>Maps <c>POST /platformen/{platform}/deelnemers</c>.</summary>
    public static void Map(RouteGroupBuilder programmas) => programmas
        .MapPost("/platformen/{platform:guid}/deelnemers", Handle)
        .RequireAuthorization(Recht.PlatformBeheren)
        .MetWeigeringen(400, 403, 404, 409)
        .WithSummary("Nodig deelnemers uit op een onderhandelingsplatform");

    /// <summary>The invitations.</summary>
    /// <param name="Deelnemers">Who is invited.</param>
    public sealed record Uitnodiging(IReadOnlyList<Deelnemervoorstel?>? Deelnemers = null);

    private static async Task<Aanvaard> Handle(Guid platform, Uitnodiging aanvraag, Aanvrager wie, ProgrammasDb db, TimeProvider klok, CancellationToken stop)
    {
        var dossier = await db.LaadPlatform(platform, wie.AlsBetrokkene(), stop);
        var vandaag = Brussel.Vandaag(klok);
        dossier.NodigUit(Deelnemercontrole.Maak(platform, aanvraag.Deelnemers, await db.Kaart(vandaag, stop), dossier.Deelnemers), vandaag);
        return await db.Bewaar(dossier, wie, stop);
    }
}
