using Gebiedswerking.Contracten.Domein;
using Gebiedswerking.Contracten.Ondertekening;
using Gebiedswerking.Contracten.Opslag;
using Gebiedswerking.Fundament.Dossierlog;
using Gebiedswerking.Fundament.Toegang;

namespace Gebiedswerking.Contracten.Geschillen;

/// <summary>A bemiddelaar puts a confidential proposal before the partijen to the dispute.</summary>
public static class DoeBemiddelingsvoorstel
{
    /// <summary>Maps <c>POST /{contract}/geschillen/{geschil}/voorstellen</c>.</summary>
    public static void Map(RouteGroupBuilder contracten) => contracten
        .MapPost("/{contract:guid}/geschillen/{geschil:guid}/voorstellen", Handle)
        .RequireAuthorization(Recht.Bemiddelen)
        .MetWeigeringen(400, 403, 404, 409)
        .WithSummary("Doe als bemiddelaar een vertrouwelijk voorstel aan de partijen bij het geschil");

    /// <summary>The proposal.</summary>
    /// <param name="Tekst">What it says.</param>
    public sealed record Bemiddelingsvoorstel(string? Tekst = null);

    private static async Task<Aanvaard> Handle(Guid contract, Guid geschil, Bemiddelingsvoorstel aanvraag, Aanvrager wie, ContractenDb db, TimeProvider klok, CancellationToken stop)
    {
        var dossier = await db.LaadVoorMijlpaal(contract, wie.AlsBetrokkene(), klok.Nu().Vandaag, stop);
        dossier.DoeBemiddelingsvoorstel(new(geschil), Tekst.Vereist(aanvraag.Tekst, "tekst", 20_000), wie.AlsBetrokkene());
        return await db.Bewaar(dossier, wie, stop);
    }
}
