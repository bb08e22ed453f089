using Gebiedswerking.Contracten.Domein;
using Gebiedswerking.Contracten.Ondertekening;
using Gebiedswerking.Contracten.Opslag;
using Gebiedswerking.Fundament.Dossierlog;
using Gebiedswerking.Fundament.Toegang;

namespace Gebiedswerking.Contracten.Mijlpalen;

/// <summary>The judge sends a reported milestone back with a reason.</summary>
public static class StuurMijlpaalTerug
{
    /// <summary>Maps <c>POST /{contract}/mijlpalen/{mijlpaal}/terugsturing</c>.</summary>
    public static void Map(RouteGroupBuilder contracten) => contracten
        .MapPost("/{contract:guid}/mijlpalen/{mijlpaal:guid}/terugsturing", Handle)
        .RequireAuthorization(Recht.MijlpaalBeoordelen)
        .MetWeigeringen(400, 403, 404, 409)
        .WithSummary("Stuur een gerapporteerde mijlpaal terug met een reden");

    /// <summary>Why it goes back.</summary>
    /// <param name="Reden">What must change.</param>
    /// <param name="Verslag">The report that was read: the version of the contract after it. Another one lies there now: refused.</param>
    public sealed record Terugsturing(string? Reden = null, int? Verslag = null);

    private static async Task<Aanvaard> Handle(Guid contract, Guid mijlpaal, Terugsturing aanvraag, Aanvrager wie, ContractenDb db, TimeProvider klok, CancellationToken stop)
    {
        var dossier = await db.LaadVoorMijlpaal(contract, wie.AlsBetrokkene(), klok.Nu().Vandaag, stop);
        dossier.StuurMijlpaalTerug(new(mijlpaal), Tekst.Vereist(aanvraag.Reden, "reden", 4000), wie.AlsBetrokkene(), aanvraag.Verslag);
        return await db.Bewaar(dossier, wie, stop);
    }
}
