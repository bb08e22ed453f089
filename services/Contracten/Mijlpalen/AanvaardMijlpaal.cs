using Gebiedswerking.Berichten;
using Gebiedswerking.Contracten.Domein;
using Gebiedswerking.Contracten.Ondertekening;
using Gebiedswerking.Contracten.Opslag;
using Gebiedswerking.Fundament.Dossierlog;
using Gebiedswerking.Fundament.Toegang;

namespace Gebiedswerking.Contracten.Mijlpalen;

/// <summary>The judge accepts a signed milestone.</summary>
public static class AanvaardMijlpaal
{
    /// <summary>Maps <c>POST /{contract}/mijlpalen/{mijlpaal}/aanvaarding</c>.</summary>
    public static void Map(RouteGroupBuilder contracten) => contracten
        .MapPost("/{contract:guid}/mijlpalen/{mijlpaal:guid}/aanvaarding", Handle)
        .RequireAuthorization(Recht.MijlpaalBeoordelen)
        .MetWeigeringen(400, 403, 404, 409)
        .WithSummary("Aanvaard een ondertekende mijlpaal voor het gerapporteerde bedrag, of met een reden voor minder");

    /// <summary>What is accepted; may be left out.</summary>
    /// <param name="Verslag">The report that was read: the version of the contract after it. Another one lies there now: refused.</param>
    /// <param name="Bedrag">Amount in euro, at most what was reported; left out: what was reported.</param>
    /// <param name="Reden">Why it is less; required then.</param>
    public sealed record Aanvaarding(int? Verslag = null, Bedrag? Bedrag = null, string? Reden = null);

    private static async Task<Aanvaard> Handle(Guid contract, Guid mijlpaal, Aanvaarding? aanvraag, Aanvrager wie,
        ContractenDb db, TimeProvider klok, CancellationToken stop)
    {
        var dossier = await db.LaadVoorMijlpaal(contract, wie.AlsBetrokkene(), klok.Nu().Vandaag, stop);
        dossier.AanvaardMijlpaal(new(mijlpaal), wie.AlsBetrokkene(), klok.Nu(), aanvraag?.Verslag, new Oordeel(aanvraag?.Bedrag, aanvraag?.Reden));
        return await db.Bewaar(dossier, wie, stop);
    }
}
