using Gebiedswerking.Contracten.Domein;
using Gebiedswerking.Contracten.Ondertekening;
using Gebiedswerking.Contracten.Opslag;
using Gebiedswerking.Fundament.Dossierlog;
using Gebiedswerking.Fundament.Fouten;
using Gebiedswerking.Fundament.Toegang;

namespace Gebiedswerking.Contracten.Opstelling;

/// <summary>A partij or the team comments on a clause of a draft.</summary>
public static class PlaatsOpmerking
{
    /// <summary>Maps <c>POST /{contract}/opmerkingen</c>.</summary>
    public static void Map(RouteGroupBuilder contracten) => contracten
        .MapPost("/{contract:guid}/opmerkingen", Handle)
        .RequireAuthorization(Recht.OpmerkingPlaatsen)
        .MetWeigeringen(400, 403, 404, 409)
        .WithSummary("Plaats een opmerking bij een onderdeel van een ontwerp")
        .WithDescription("De plaats is een veld (titel, opzegging), een onderdeel met zijn nummer (verbintenis:{id}, mijlpaal:{id}, partij:{kbo}) of contract voor het geheel.");

    /// <summary>The comment.</summary>
    /// <param name="Plaats">The clause that it is about.</param>
    /// <param name="Tekst">What is said.</param>
    /// <param name="AntwoordOp">The comment to which it replies.</param>
    public sealed record Opmerking(string? Plaats = null, string? Tekst = null, Guid? AntwoordOp = null);

    private static async Task<Aanvaard> Handle(Guid contract, Opmerking aanvraag, Aanvrager wie, ContractenDb db, CancellationToken stop)
    {
        var dossier = await db.Laad(contract, wie.AlsBetrokkene(), stop);
        var invoer = new Invoer();
        invoer.Regel(aanvraag.Plaats, "plaats", 100);
        invoer.Tekst(aanvraag.Tekst, "tekst", 4000);
        invoer.Besluit();
        dossier.PlaatsOpmerking(Guid.CreateVersion7(), aanvraag.Plaats!, aanvraag.Tekst!, aanvraag.AntwoordOp, wie.AlsBetrokkene());
        return await db.Bewaar(dossier, wie, stop);
    }
}
