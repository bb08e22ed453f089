using Gebiedswerking.Berichten.Contracten;
using Gebiedswerking.Contracten.Delegaties;
using Gebiedswerking.Contracten.Ondertekening;
using Gebiedswerking.Contracten.Opslag;
using Gebiedswerking.Fundament.Dossierlog;
using Gebiedswerking.Fundament.Fouten;
using Gebiedswerking.Fundament.Toegang;

namespace Gebiedswerking.Contracten.Avenanten;

/// <summary>A signatory refuses an avenant for a partij: it changes nothing.</summary>
public static class WeigerAvenant
{
    /// <summary>Maps <c>POST /{contract}/avenanten/{avenant}/weigering</c>.</summary>
    public static void Map(RouteGroupBuilder contracten) => contracten
        .MapPost("/{contract:guid}/avenanten/{avenant:guid}/weigering", Handle)
        .RequireAuthorization(Recht.ContractOndertekenen)
        .MetWeigeringen(400, 403, 404, 409)
        .WithSummary("Weiger namens uw partij een avenant; het contract blijft zoals het is");

    /// <summary>The refusal.</summary>
    /// <param name="Reden">Why.</param>
    /// <param name="Partij">KBO number of the partij, when this person could sign for more than one.</param>
    /// <param name="Namens">The function that this person replaces under a delegation, when it could be more than one.</param>
    public sealed record AvenantWeigering(string? Reden = null, string? Partij = null, Hoedanigheid? Namens = null);

    private static async Task<Aanvaard> Handle(Guid contract, Guid avenant, AvenantWeigering aanvraag, Aanvrager wie, ContractenDb db, TimeProvider klok,
        CancellationToken stop)
    {
        var dossier = await db.Laad(contract, wie.AlsBetrokkene(), stop);
        var invoer = new Invoer();
        invoer.Tekst(aanvraag.Reden, "reden", 4000);
        var kbo = invoer.Partijkeuze(aanvraag.Partij);
        invoer.Besluit();
        var (betrokkene, moment) = (wie.AlsBetrokkene(), klok.Nu());
        var nodig = dossier.TekenenVoor(new AvenantId(avenant), betrokkene);
        var vervangt = await Vervangers.Zoek(db, betrokkene, aanvraag.Namens, nodig, contract, mijlpaal: false, moment.Vandaag, stop);
        dossier.WeigerAvenant(new(avenant), aanvraag.Reden!, betrokkene, moment, kbo, vervangt);
        return await db.Bewaar(dossier, wie, stop);
    }
}
