using Gebiedswerking.Berichten.Contracten;
using Gebiedswerking.Contracten.Domein;
using Gebiedswerking.Contracten.Ondertekening;
using Gebiedswerking.Contracten.Opslag;
using Gebiedswerking.Fundament.Dossierlog;
using Gebiedswerking.Fundament.Fouten;
using Gebiedswerking.Fundament.Toegang;

namespace Gebiedswerking.Contracten.Beeindiging;

/// <summary>The gebiedsteam or a gemandateerde notes that a contract in force was dissolved, by agreement or by a ruling.</summary>
public static class OntbindContract
{
    /// <summary>Maps <c>POST /{contract}/ontbinding</c>.</summary>
    public static void Map(RouteGroupBuilder contracten) => contracten
        .MapPost("/{contract:guid}/ontbinding", Handle)
        .RequireAuthorization(Recht.ContractOntbinden)
        .MetWeigeringen(400, 403, 404, 409)
        .WithSummary("Noteer dat een contract in werking ontbonden is, in overeenkomst of door een uitspraak")
        .WithDescription("Wat al gerapporteerd was, wordt nog beoordeeld en betaald. Eindigt het contract door een avenant, stel dan een avenant op.");

    /// <summary>What can dissolve a contract.</summary>
    public enum Ontbindingsgrond
    {
        /// <summary>A ruling of a court or an authority.</summary>
        RechterlijkeUitspraak,

        /// <summary>An agreement between all partijen.</summary>
        Overeenkomst,
    }

    /// <summary>The dissolution.</summary>
    /// <param name="Grond">By agreement, or by a ruling.</param>
    /// <param name="Referentie">Document in which it can be found; no names of persons.</param>
    /// <param name="Datum">Last day on which the contract bound.</param>
    public sealed record Ontbinding(Ontbindingsgrond? Grond = null, string? Referentie = null, DateOnly? Datum = null);

    private static async Task<Aanvaard> Handle(Guid contract, Ontbinding aanvraag, Aanvrager wie, ContractenDb db, TimeProvider klok, CancellationToken stop)
    {
        var moment = klok.Nu();
        var dossier = await db.LaadVoorMijlpaal(contract, wie.AlsBetrokkene(), moment.Vandaag, stop);
        var invoer = new Invoer();
        invoer.Eis(aanvraag.Grond is { } g && Enum.IsDefined(g), "grond", "Kies overeenkomst of rechterlijke uitspraak.");
        invoer.Regel(aanvraag.Referentie, "referentie", 300);
        invoer.Eis(aanvraag.Datum is not null, "datum", "Vul de laatste dag in waarop het contract bond.");
        invoer.Besluit();
        var grond = aanvraag.Grond is Ontbindingsgrond.Overeenkomst ? Beeindigingsgrond.Ontbonden : Beeindigingsgrond.Uitspraak;
        dossier.Ontbind(grond, aanvraag.Referentie!, aanvraag.Datum!.Value, wie.AlsBetrokkene(), moment);
        return await db.Bewaar(dossier, wie, stop);
    }
}
