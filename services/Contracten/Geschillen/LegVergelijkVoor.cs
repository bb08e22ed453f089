using Gebiedswerking.Contracten.Domein;
using Gebiedswerking.Contracten.Naleving;
using Gebiedswerking.Contracten.Ondertekening;
using Gebiedswerking.Contracten.Opslag;
using Gebiedswerking.Fundament.Dossierlog;
using Gebiedswerking.Fundament.Fouten;
using Gebiedswerking.Fundament.Toegang;

namespace Gebiedswerking.Contracten.Geschillen;

/// <summary>A bemiddelaar or a partij puts a settlement before the partijen to the dispute.</summary>
public static class LegVergelijkVoor
{
    /// <summary>Maps <c>POST /{contract}/geschillen/{geschil}/vergelijk</c>.</summary>
    public static void Map(RouteGroupBuilder contracten) => contracten
        .MapPost("/{contract:guid}/geschillen/{geschil:guid}/vergelijk", Handle)
        .RequireAuthorization(Recht.VergelijkVoorleggen)
        .MetWeigeringen(400, 403, 404, 409)
        .WithSummary("Leg een vergelijk voor aan de partijen bij een geschil");

    /// <summary>The settlement.</summary>
    /// <param name="Tekst">What it says.</param>
    /// <param name="Partij">KBO number of the partij, when this person could do it for more than one.</param>
    public sealed record Vergelijkvoorstel(string? Tekst = null, string? Partij = null);

    private static async Task<Aanvaard> Handle(Guid contract, Guid geschil, Vergelijkvoorstel aanvraag, Aanvrager wie, ContractenDb db, TimeProvider klok, CancellationToken stop)
    {
        var dossier = await db.LaadVoorMijlpaal(contract, wie.AlsBetrokkene(), klok.Nu().Vandaag, stop);
        var invoer = new Invoer();
        invoer.Tekst(aanvraag.Tekst, "tekst", 20_000);
        var partij = invoer.Partij(aanvraag.Partij);
        invoer.Besluit();
        dossier.LegVergelijkVoor(new(geschil), aanvraag.Tekst!, wie.AlsBetrokkene(), partij);
        return await db.Bewaar(dossier, wie, stop);
    }
}
