using Gebiedswerking.Contracten.Domein;
using Gebiedswerking.Contracten.Opslag;
using Gebiedswerking.Fundament.Dossierlog;
using Gebiedswerking.Fundament.Fouten;
using Gebiedswerking.Fundament.Toegang;

namespace Gebiedswerking.Contracten.Ondertekening;

/// <summary>The gebiedsteam notes that a suspensive condition was met.</summary>
public static class VervulVoorwaarde
{
    private static readonly DateOnly Vroegst = new(2000, 1, 1);

    /// <summary>Maps <c>POST /{contract}/voorwaarden/{voorwaarde}/vervulling</c>.</summary>
    public static void Map(RouteGroupBuilder contracten) => contracten
        .MapPost("/{contract:guid}/voorwaarden/{voorwaarde:guid}/vervulling", Handle)
        .RequireAuthorization(Recht.ContractBeheren)
        .MetWeigeringen(400, 403, 404, 409)
        .WithSummary("Noteer dat een opschortende voorwaarde van een contract vervuld is")
        .WithDescription("Het contract treedt in werking als iedereen getekend heeft, de ingangsdatum er is en alle voorwaarden vervuld zijn.");

    /// <summary>What was met.</summary>
    /// <param name="Datum">Day on which it was met.</param>
    /// <param name="Bewijs">What proves it.</param>
    /// <param name="Uri">Where the proof was published.</param>
    public sealed record Vervulling(DateOnly? Datum = null, string? Bewijs = null, string? Uri = null);

    private static async Task<Aanvaard> Handle(
        Guid contract, Guid voorwaarde, Vervulling aanvraag, Aanvrager wie, ContractenDb db, TimeProvider klok, CancellationToken stop)
    {
        var dossier = await db.Laad(contract, wie.AlsBetrokkene(), stop);
        var moment = klok.Nu();
        var invoer = new Invoer();
        _ = invoer.Eis(aanvraag.Datum is not null, "datum", "Vul de dag in waarop de voorwaarde vervuld werd.")
            && invoer.Eis(aanvraag.Datum >= Vroegst && aanvraag.Datum <= moment.Vandaag, "datum", "Vul een dag in vanaf 2000 die niet in de toekomst ligt.");
        invoer.Tekst(aanvraag.Bewijs, "bewijs", 4000);
        _ = aanvraag.Uri is null || invoer.Adres(aanvraag.Uri, "uri");
        invoer.Besluit();
        dossier.VervulVoorwaarde(voorwaarde, aanvraag.Datum!.Value, aanvraag.Bewijs!, aanvraag.Uri, wie.AlsBetrokkene(), moment);
        return await db.Bewaar(dossier, wie, stop);
    }
}
