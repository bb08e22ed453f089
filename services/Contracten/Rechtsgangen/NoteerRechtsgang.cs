using Gebiedswerking.Berichten.Contracten;
using Gebiedswerking.Contracten.Domein;
using Gebiedswerking.Contracten.Naleving;
using Gebiedswerking.Contracten.Ondertekening;
using Gebiedswerking.Contracten.Opslag;
using Gebiedswerking.Fundament.Dossierlog;
using Gebiedswerking.Fundament.Fouten;
using Gebiedswerking.Fundament.Toegang;

namespace Gebiedswerking.Contracten.Rechtsgangen;

/// <summary>A partij records that it went to court, in any state of the contract.</summary>
public static class NoteerRechtsgang
{
    /// <summary>Maps <c>POST /{contract}/rechtsgangen</c>.</summary>
    public static void Map(RouteGroupBuilder contracten) => contracten
        .MapPost("/{contract:guid}/rechtsgangen", Handle)
        .RequireAuthorization(Recht.NalevingVragen)
        .MetWeigeringen(400, 403, 404)
        .WithSummary("Noteer een rechtsgang over een contract");

    /// <summary>The case.</summary>
    /// <param name="Instantie">Where.</param>
    /// <param name="Referentie">Number of the case; no names of persons.</param>
    /// <param name="Datum">Day on which it was brought.</param>
    /// <param name="Geschil">The dispute that it is about, when there is one.</param>
    /// <param name="Partij">KBO number of the partij, when this person could do it for more than one.</param>
    public sealed record Rechtsgangmelding(
        Rechtsinstantie? Instantie = null, string? Referentie = null, DateOnly? Datum = null, Guid? Geschil = null, string? Partij = null);

    private static async Task<Aanvaard> Handle(Guid contract, Rechtsgangmelding aanvraag, Aanvrager wie, ContractenDb db, TimeProvider klok, CancellationToken stop)
    {
        var moment = klok.Nu();
        var dossier = await db.LaadVoorMijlpaal(contract, wie.AlsBetrokkene(), moment.Vandaag, stop);
        var invoer = new Invoer();
        invoer.Eis(aanvraag.Instantie is { } i && Enum.IsDefined(i), "instantie", "Kies waar de zaak loopt.");
        invoer.Regel(aanvraag.Referentie, "referentie", 300);
        invoer.Eis(aanvraag.Datum is not null, "datum", "Vul de dag in waarop de zaak ingeleid werd.");
        var partij = invoer.Partij(aanvraag.Partij);
        invoer.Besluit();
        dossier.NoteerRechtsgang(new(Guid.CreateVersion7()), aanvraag.Instantie!.Value, aanvraag.Referentie!, aanvraag.Datum!.Value,
            aanvraag.Geschil is { } id ? new(id) : null, wie.AlsBetrokkene(), moment, partij);
        return await db.Bewaar(dossier, wie, stop);
    }
}
