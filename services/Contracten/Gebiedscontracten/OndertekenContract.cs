using Gebiedswerking.Berichten.Contracten;
using Gebiedswerking.Contracten.Bewijs;
using Gebiedswerking.Contracten.Delegaties;
using Gebiedswerking.Contracten.Domein;
using Gebiedswerking.Contracten.Ondertekening;
using Gebiedswerking.Contracten.Opslag;
using Gebiedswerking.Fundament.Dossierlog;
using Gebiedswerking.Fundament.Fouten;
using Gebiedswerking.Fundament.Toegang;

namespace Gebiedswerking.Contracten.Gebiedscontracten;

/// <summary>Somebody signs for a partij the exact text that was read.</summary>
public static class OndertekenContract
{
    /// <summary>Maps <c>POST /{contract}/ondertekening</c>.</summary>
    public static void Map(RouteGroupBuilder contracten) => contracten
        .MapPost("/{contract:guid}/ondertekening", Handle)
        .RequireAuthorization(Recht.ContractOndertekenen)
        .MetWeigeringen(400, 403, 404, 409)
        .WithSummary("Onderteken namens uw partij de tekst die u gelezen hebt");

    /// <summary>The signature.</summary>
    /// <param name="Hash">Hash of the text that was read, from the header Inhoud-Hash.</param>
    /// <param name="Grond">Decision on which the signature rests.</param>
    /// <param name="Partij">KBO number of the partij, when this person could sign for more than one.</param>
    /// <param name="Namens">The function that this person replaces under a delegation, when it could be more than one.</param>
    public sealed record ContractOndertekening(string? Hash = null, Grond? Grond = null, string? Partij = null, Hoedanigheid? Namens = null);

    private static async Task<Aanvaard> Handle(Guid contract, ContractOndertekening aanvraag, Aanvrager wie, Ondertekendienst dienst,
        Zegelkast kast, ContractenDb db, TimeProvider klok, CancellationToken stop)
    {
        using var zegelaar = await kast.Huidige(stop); // before the transaction: it reads over a connection of its own
        var dossier = await db.Laad(contract, wie.AlsBetrokkene(), stop);
        var moment = klok.Nu();
        var invoer = new Invoer();
        invoer.Tekst(aanvraag.Hash, "hash", 64);
        var tekent = wie.AlsOndertekenaar(aanvraag.Grond, aanvraag.Partij, dienst.Niveau, moment, invoer);
        var vervangt = await Vervangers.Zoek(db, tekent.Wie, aanvraag.Namens, dossier.TekenenVoor(tekent.Wie), contract, mijlpaal: false, moment.Vandaag, stop);
        var mandatering = await db.Mandatering(dossier.Inhoud.Mandatering, stop);
        dossier.Onderteken(aanvraag.Hash!, tekent with { Vervangt = vervangt }, dienst.Minimum, moment, mandatering, zegelaar);
        return await db.Bewaar(dossier, wie, stop);
    }
}
