using Gebiedswerking.Contracten.Domein;
using Gebiedswerking.Contracten.Ondertekening;
using Gebiedswerking.Contracten.Opslag;
using Gebiedswerking.Fundament.Dossierlog;
using Gebiedswerking.Fundament.Toegang;

namespace Gebiedswerking.Contracten.Opstelling;

/// <summary>The team says what became of a comment on a draft.</summary>
public static class HandelOpmerkingAf
{
    /// <summary>Maps <c>POST /{contract}/opmerkingen/{opmerking}/afhandeling</c>.</summary>
    public static void Map(RouteGroupBuilder contracten) => contracten
        .MapPost("/{contract:guid}/opmerkingen/{opmerking:guid}/afhandeling", Handle)
        .RequireAuthorization(Recht.ContractBeheren)
        .MetWeigeringen(400, 403, 404, 409)
        .WithSummary("Beantwoord een opmerking bij een ontwerp; ze is daarmee afgehandeld");

    /// <summary>What became of it.</summary>
    /// <param name="Antwoord">The answer.</param>
    public sealed record Opmerkingantwoord(string? Antwoord = null);

    private static async Task<Aanvaard> Handle(Guid contract, Guid opmerking, Opmerkingantwoord aanvraag, Aanvrager wie, ContractenDb db, CancellationToken stop)
    {
        var dossier = await db.Laad(contract, wie.AlsBetrokkene(), stop);
        dossier.HandelOpmerkingAf(opmerking, Tekst.Vereist(aanvraag.Antwoord, "antwoord", 4000), wie.AlsBetrokkene());
        return await db.Bewaar(dossier, wie, stop);
    }
}
