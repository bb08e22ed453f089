using Gebiedswerking.Berichten;
using Gebiedswerking.Berichten.Contracten;
using Gebiedswerking.Contracten.Domein;
using Gebiedswerking.Contracten.Opslag;
using Gebiedswerking.Fundament.Dossierlog;
using Gebiedswerking.Fundament.Fouten;
using Gebiedswerking.Fundament.Toegang;

namespace Gebiedswerking.Contracten.Ondertekening;

/// <summary>Somebody registers that a partij signed the contract on paper; it counts once another person confirmed it.</summary>
public static class RegistreerPapierenHandtekening
{
    /// <summary>Maps <c>POST /{contract}/papieren-handtekening</c>.</summary>
    public static void Map(RouteGroupBuilder contracten) => contracten
        .MapPost("/{contract:guid}/papieren-handtekening", Handle)
        .RequireAuthorization(Recht.PapierRegistreren)
        .MetWeigeringen(400, 403, 404, 409)
        .WithSummary("Registreer de scan van een handtekening op papier")
        .WithDescription("Laad de scan eerst op. Op het papier staat de hash van de tekst. De handtekening telt pas als een tweede persoon dezelfde scan bevestigt.");

    /// <summary>What stands on the paper.</summary>
    /// <param name="Partij">KBO number of the partij for which was signed.</param>
    /// <param name="Hoedanigheid">Function of the signatory.</param>
    /// <param name="Ondertekenaar">Name of the signatory.</param>
    /// <param name="Grond">Decision on which the signature rests.</param>
    /// <param name="Datum">Day on which was signed.</param>
    /// <param name="Hash">Hash of the text, as it stands on the paper.</param>
    /// <param name="Scan">SHA-256 of the scan, as the upload answered it.</param>
    public sealed record PapierenHandtekeningAanvraag(
        string? Partij = null, Hoedanigheid? Hoedanigheid = null, string? Ondertekenaar = null, Grond? Grond = null, DateOnly? Datum = null,
        string? Hash = null, string? Scan = null);

    private static async Task<Aanvaard> Handle(Guid contract, PapierenHandtekeningAanvraag aanvraag, Aanvrager wie, ContractenDb db, TimeProvider klok, CancellationToken stop)
    {
        var dossier = await db.Laad(contract, wie.AlsBetrokkene(), stop);
        var moment = klok.Nu();
        var invoer = new Invoer();
        var besluit = Grond.Controleer(aanvraag.Grond, moment.Vandaag, invoer);
        invoer.Eis(KboNummer.Probeer(aanvraag.Partij, out var partij), "partij", "Vul het KBO-nummer in van de partij waarvoor getekend werd.");
        invoer.Eis(aanvraag.Hoedanigheid is not null, "hoedanigheid", "Kies de functie van wie tekende.");
        invoer.Regel(aanvraag.Ondertekenaar, "ondertekenaar", 200);
        invoer.Eis(aanvraag.Datum is not null, "datum", "Vul de dag in waarop getekend werd.");
        invoer.Regel(aanvraag.Hash, "hash", 64);
        invoer.Regel(aanvraag.Scan, "scan", 64);
        invoer.Besluit();
        if (!(await db.Bestanden(contract, [aanvraag.Scan], stop)).ContainsKey(aanvraag.Scan!))
        {
            throw Papierfout.GeenScan();
        }

        var papier = new Papier(partij, aanvraag.Hash!, aanvraag.Hoedanigheid!.Value, aanvraag.Ondertekenaar!, besluit!, aanvraag.Scan!, aanvraag.Datum!.Value);
        dossier.RegistreerPapier(Guid.CreateVersion7(moment.Nu), papier, wie.AlsBetrokkene(), moment);
        return await db.Bewaar(dossier, wie, stop);
    }
}
