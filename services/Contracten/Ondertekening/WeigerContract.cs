using Gebiedswerking.Berichten.Contracten;
using Gebiedswerking.Contracten.Delegaties;
using Gebiedswerking.Contracten.Domein;
using Gebiedswerking.Contracten.Opslag;
using Gebiedswerking.Fundament.Dossierlog;
using Gebiedswerking.Fundament.Fouten;
using Gebiedswerking.Fundament.Toegang;

namespace Gebiedswerking.Contracten.Ondertekening;

/// <summary>A partij will not sign the offered text: it is a draft again, and the fund gives back what it had reserved.</summary>
public static class WeigerContract
{
    /// <summary>Maps <c>POST /{contract}/weigering</c>.</summary>
    public static void Map(RouteGroupBuilder contracten) => contracten
        .MapPost("/{contract:guid}/weigering", Handle)
        .RequireAuthorization(Recht.ContractOndertekenen)
        .MetWeigeringen(400, 403, 404, 409)
        .WithSummary("Weiger namens uw partij de tekst die ter ondertekening voorligt")
        .WithDescription("Het contract is dan weer een ontwerp. Wat op die tekst al getekend was, vervalt.");

    /// <summary>The refusal.</summary>
    /// <param name="Reden">Why.</param>
    /// <param name="Hash">Hash of the text that was read, from the header Inhoud-Hash; left out: whichever is offered.</param>
    /// <param name="Partij">KBO number of the partij, when this person could sign for more than one.</param>
    /// <param name="Namens">The function that this person replaces under a delegation, when it could be more than one.</param>
    public sealed record Contractweigering(string? Reden = null, string? Hash = null, string? Partij = null, Hoedanigheid? Namens = null);

    private static async Task<Aanvaard> Handle(
        Guid contract, Contractweigering aanvraag, Aanvrager wie, ContractenDb db, TimeProvider klok, CancellationToken stop)
    {
        var betrokkene = wie.AlsBetrokkene();
        var dossier = await db.Laad(contract, betrokkene, stop);
        var moment = klok.Nu();
        var invoer = new Invoer();
        invoer.Tekst(aanvraag.Reden, "reden", 4000);
        _ = aanvraag.Hash is null || invoer.Regel(aanvraag.Hash, "hash", 64);
        var kbo = invoer.Partijkeuze(aanvraag.Partij);
        invoer.Besluit();
        var vervangt = await Vervangers.Zoek(db, betrokkene, aanvraag.Namens, dossier.TekenenVoor(betrokkene), contract, mijlpaal: false, moment.Vandaag, stop);
        dossier.Weiger(aanvraag.Reden!, aanvraag.Hash, new Weigeraar(betrokkene, kbo, vervangt), moment,
            await db.Mandatering(dossier.Inhoud.Mandatering, stop));
        return await db.Bewaar(dossier, wie, stop);
    }
}
