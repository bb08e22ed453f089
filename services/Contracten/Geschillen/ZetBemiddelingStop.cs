using Gebiedswerking.Contracten.Domein;
using Gebiedswerking.Contracten.Ondertekening;
using Gebiedswerking.Contracten.Opslag;
using Gebiedswerking.Fundament.Dossierlog;
using Gebiedswerking.Fundament.Toegang;

namespace Gebiedswerking.Contracten.Geschillen;

/// <summary>A bemiddelaar ends the mediation without a settlement.</summary>
public static class ZetBemiddelingStop
{
    /// <summary>Maps <c>POST /{contract}/geschillen/{geschil}/mislukking</c>.</summary>
    public static void Map(RouteGroupBuilder contracten) => contracten
        .MapPost("/{contract:guid}/geschillen/{geschil:guid}/mislukking", Handle)
        .RequireAuthorization(Recht.Bemiddelen)
        .MetWeigeringen(400, 403, 404, 409)
        .WithSummary("Zet een bemiddeling stop die niet tot een vergelijk leidt");

    /// <summary>The end.</summary>
    /// <param name="Reden">Why.</param>
    public sealed record Mislukking(string? Reden = null);

    private static async Task<Aanvaard> Handle(Guid contract, Guid geschil, Mislukking aanvraag, Aanvrager wie, ContractenDb db, TimeProvider klok, CancellationToken stop)
    {
        var dossier = await db.LaadVoorMijlpaal(contract, wie.AlsBetrokkene(), klok.Nu().Vandaag, stop);
        dossier.ZetBemiddelingStop(new(geschil), Tekst.Vereist(aanvraag.Reden, "reden", 4000), wie.AlsBetrokkene());
        return await db.Bewaar(dossier, wie, stop);
    }
}
