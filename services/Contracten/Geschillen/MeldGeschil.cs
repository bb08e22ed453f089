using Gebiedswerking.Contracten.Domein;
using Gebiedswerking.Contracten.Naleving;
using Gebiedswerking.Contracten.Ondertekening;
using Gebiedswerking.Contracten.Opslag;
using Gebiedswerking.Fundament.Dossierlog;
using Gebiedswerking.Fundament.Fouten;
using Gebiedswerking.Fundament.Toegang;

namespace Gebiedswerking.Contracten.Geschillen;

/// <summary>A partij reports a dispute about a promise; it and what depends on it stand still from then on.</summary>
public static class MeldGeschil
{
    /// <summary>Maps <c>POST /{contract}/geschillen</c>.</summary>
    public static void Map(RouteGroupBuilder contracten) => contracten
        .MapPost("/{contract:guid}/geschillen", Handle)
        .RequireAuthorization(Recht.NalevingVragen)
        .MetWeigeringen(400, 403, 404, 409)
        .WithSummary("Meld een geschil over een verbintenis");

    /// <summary>The dispute.</summary>
    /// <param name="Verbintenis">The disputed promise.</param>
    /// <param name="Omschrijving">What it is about.</param>
    /// <param name="Partijen">KBO numbers of the partijen to it, the responsible one among them; at least two.</param>
    /// <param name="Ingebrekestelling">The ingebrekestelling that is disputed, when there is one.</param>
    /// <param name="Partij">KBO number of the partij, when this person could do it for more than one.</param>
    public sealed record Geschilmelding(
        Guid? Verbintenis = null, string? Omschrijving = null, IReadOnlyList<string?>? Partijen = null, Guid? Ingebrekestelling = null, string? Partij = null);

    private static async Task<Aanvaard> Handle(Guid contract, Geschilmelding aanvraag, Aanvrager wie, ContractenDb db, TimeProvider klok, CancellationToken stop)
    {
        var dossier = await db.LaadVoorMijlpaal(contract, wie.AlsBetrokkene(), klok.Nu().Vandaag, stop);
        var invoer = new Invoer();
        invoer.Eis(aanvraag.Verbintenis is not null, "verbintenis", "Kies de verbintenis waarover het gaat.");
        invoer.Tekst(aanvraag.Omschrijving, "omschrijving", 20_000);
        var partijen = invoer.Partijen(aanvraag.Partijen);
        var partij = invoer.Partij(aanvraag.Partij);
        invoer.Besluit();
        dossier.MeldGeschil(new(Guid.CreateVersion7()), new(aanvraag.Verbintenis!.Value), partijen, aanvraag.Omschrijving!,
            aanvraag.Ingebrekestelling is { } id ? new(id) : null, wie.AlsBetrokkene(), partij);
        return await db.Bewaar(dossier, wie, stop);
    }
}
