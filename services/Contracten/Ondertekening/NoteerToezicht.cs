using Gebiedswerking.Berichten;
using Gebiedswerking.Berichten.Contracten;
using Gebiedswerking.Contracten.Domein;
using Gebiedswerking.Contracten.Opslag;
using Gebiedswerking.Fundament.Dossierlog;
using Gebiedswerking.Fundament.Fouten;
using Gebiedswerking.Fundament.Toegang;

namespace Gebiedswerking.Contracten.Ondertekening;

/// <summary>The gouverneur, or the gemeente itself, notes how far the administrative supervision of a raadsbesluit is.</summary>
public static class NoteerToezicht
{
    private static readonly DateOnly Vroegst = new(2000, 1, 1);

    /// <summary>Maps <c>POST /{contract}/toezicht</c>.</summary>
    public static void Map(RouteGroupBuilder contracten) => contracten
        .MapPost("/{contract:guid}/toezicht", Handle)
        .RequireAuthorization(Recht.ToezichtNoteren)
        .MetWeigeringen(400, 403, 404, 409)
        .WithSummary("Noteer het bestuurlijk toezicht op een raadsbesluit waarop een gemeente tekende")
        .WithDescription("Wordt het besluit vernietigd voor het contract in werking is, dan tellen de handtekeningen op dat besluit niet meer. "
            + "Is het contract al in werking, dan blijft het gelden en krijgt het gebiedsteam een taak.");

    /// <summary>The state of the supervision.</summary>
    /// <param name="Partij">KBO number of the gemeente.</param>
    /// <param name="Besluit">Web address of the decision, or else the reference, as the signatures name it.</param>
    /// <param name="Stand">How far it is.</param>
    /// <param name="Datum">Day of that step.</param>
    /// <param name="Referentie">Document in which it stands; no names of persons.</param>
    public sealed record Toezichtaanvraag(
        string? Partij = null, string? Besluit = null, Toezichtstand? Stand = null, DateOnly? Datum = null, string? Referentie = null);

    private static async Task<Aanvaard> Handle(Guid contract, Toezichtaanvraag aanvraag, Aanvrager wie, ContractenDb db, TimeProvider klok,
        IConfiguration instellingen, CancellationToken stop)
    {
        var dossier = await db.Laad(contract, wie.AlsBetrokkene(), stop);
        var moment = klok.Nu();
        var invoer = new Invoer();
        invoer.Eis(KboNummer.Probeer(aanvraag.Partij, out var partij), "partij", "Vul het KBO-nummer van de gemeente in, tien cijfers.");
        invoer.Regel(aanvraag.Besluit, "besluit", 2000);
        invoer.Eis(aanvraag.Stand is { } s && Enum.IsDefined(s), "stand", "Kies hoever het toezicht staat.");
        _ = invoer.Eis(aanvraag.Datum is not null, "datum", "Vul de datum in.")
            && invoer.Eis(aanvraag.Datum >= Vroegst && aanvraag.Datum <= moment.Vandaag, "datum", "Vul een dag in vanaf 2000 die niet in de toekomst ligt.");
        invoer.Regel(aanvraag.Referentie, "referentie", 300);
        invoer.Besluit();
        dossier.NoteerToezicht(partij, new(aanvraag.Besluit!, aanvraag.Stand!.Value, aanvraag.Datum!.Value, aanvraag.Referentie!), wie.AlsBetrokkene(), moment,
            instellingen.Ondertekentermijn());
        return await db.Bewaar(dossier, wie, stop);
    }
}
