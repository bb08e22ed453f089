using Gebiedswerking.Contracten.Domein;
using Gebiedswerking.Contracten.Ondertekening;
using Gebiedswerking.Contracten.Opslag;
using Gebiedswerking.Fundament.Dossierlog;
using Gebiedswerking.Fundament.Fouten;
using Gebiedswerking.Fundament.Toegang;

namespace Gebiedswerking.Contracten.Naleving;

/// <summary>A partij holds another to a promise and gives it time to repair.</summary>
public static class StelInGebreke
{
    /// <summary>Maps <c>POST /{contract}/ingebrekestellingen</c>.</summary>
    public static void Map(RouteGroupBuilder contracten) => contracten
        .MapPost("/{contract:guid}/ingebrekestellingen", Handle)
        .RequireAuthorization(Recht.NalevingVragen)
        .MetWeigeringen(400, 403, 404, 409)
        .WithSummary("Stel een partij in gebreke voor een verbintenis, met een hersteltermijn");

    /// <summary>The ingebrekestelling.</summary>
    /// <param name="Verbintenis">The promise that was not kept.</param>
    /// <param name="Artikel">Place in the contract on which it rests; no names of persons.</param>
    /// <param name="Reden">Why.</param>
    /// <param name="Hersteltermijn">Last day to repair, from tomorrow on.</param>
    /// <param name="Partij">KBO number of the partij, when this person could do it for more than one.</param>
    public sealed record Ingebrekestellen(
        Guid? Verbintenis = null, string? Artikel = null, string? Reden = null, DateOnly? Hersteltermijn = null, string? Partij = null);

    private static async Task<Aanvaard> Handle(Guid contract, Ingebrekestellen aanvraag, Aanvrager wie, ContractenDb db, TimeProvider klok, CancellationToken stop)
    {
        var moment = klok.Nu();
        var dossier = await db.LaadVoorMijlpaal(contract, wie.AlsBetrokkene(), moment.Vandaag, stop);
        var invoer = new Invoer();
        invoer.Eis(aanvraag.Verbintenis is not null, "verbintenis", "Kies de verbintenis waarover het gaat.");
        invoer.Regel(aanvraag.Artikel, "artikel", 300);
        invoer.Tekst(aanvraag.Reden, "reden", 4000);
        invoer.Eis(aanvraag.Hersteltermijn is not null, "hersteltermijn", "Vul de laatste dag in waarop herstel nog op tijd is.");
        var partij = invoer.Partij(aanvraag.Partij);
        invoer.Besluit();
        dossier.StelInGebreke(new(Guid.CreateVersion7()), new(aanvraag.Verbintenis!.Value), aanvraag.Artikel!, aanvraag.Reden!,
            aanvraag.Hersteltermijn!.Value, wie.AlsBetrokkene(), moment, partij);
        return await db.Bewaar(dossier, wie, stop);
    }
}
