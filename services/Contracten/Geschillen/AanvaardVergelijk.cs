using Gebiedswerking.Contracten.Domein;
using Gebiedswerking.Contracten.Naleving;
using Gebiedswerking.Contracten.Ondertekening;
using Gebiedswerking.Contracten.Opslag;
using Gebiedswerking.Fundament.Dossierlog;
using Gebiedswerking.Fundament.Fouten;
using Gebiedswerking.Fundament.Toegang;

namespace Gebiedswerking.Contracten.Geschillen;

/// <summary>A partij to a dispute accepts the settlement that it read.</summary>
public static class AanvaardVergelijk
{
    /// <summary>Maps <c>POST /{contract}/geschillen/{geschil}/vergelijk/aanvaarding</c>.</summary>
    public static void Map(RouteGroupBuilder contracten) => contracten
        .MapPost("/{contract:guid}/geschillen/{geschil:guid}/vergelijk/aanvaarding", Handle)
        .RequireAuthorization(Recht.GeschilBeslissen)
        .MetWeigeringen(400, 403, 404, 409)
        .WithSummary("Aanvaard het vergelijk dat u las namens uw partij");

    /// <summary>What is accepted.</summary>
    /// <param name="Vergelijk">The settlement that was read: the version of the contract after it was put. Another one lies there now: refused.</param>
    /// <param name="Partij">KBO number of the partij, when this person could do it for more than one.</param>
    public sealed record Vergelijkaanvaarding(int? Vergelijk = null, string? Partij = null);

    private static async Task<Aanvaard> Handle(Guid contract, Guid geschil, Vergelijkaanvaarding aanvraag, Aanvrager wie, ContractenDb db, TimeProvider klok, CancellationToken stop)
    {
        var dossier = await db.LaadVoorMijlpaal(contract, wie.AlsBetrokkene(), klok.Nu().Vandaag, stop);
        var invoer = new Invoer();
        invoer.Eis(aanvraag.Vergelijk is not null, "vergelijk", "Vul in welk vergelijk u las.");
        var partij = invoer.Partij(aanvraag.Partij);
        invoer.Besluit();
        dossier.AanvaardVergelijk(new(geschil), aanvraag.Vergelijk!.Value, wie.AlsBetrokkene(), partij);
        return await db.Bewaar(dossier, wie, stop);
    }
}
