using Gebiedswerking.Contracten.Domein;
using Gebiedswerking.Contracten.Naleving;
using Gebiedswerking.Contracten.Ondertekening;
using Gebiedswerking.Contracten.Opslag;
using Gebiedswerking.Fundament.Dossierlog;
using Gebiedswerking.Fundament.Fouten;
using Gebiedswerking.Fundament.Toegang;

namespace Gebiedswerking.Contracten.Geschillen;

/// <summary>Somebody proposes an external expert as bemiddelaar in a dispute.</summary>
public static class StelBemiddelaarVoor
{
    /// <summary>Maps <c>POST /{contract}/geschillen/{geschil}/bemiddelaars</c>.</summary>
    public static void Map(RouteGroupBuilder contracten) => contracten
        .MapPost("/{contract:guid}/geschillen/{geschil:guid}/bemiddelaars", Handle)
        .RequireAuthorization(Recht.BemiddelaarVoorstellen)
        .MetWeigeringen(400, 403, 404, 409)
        .WithSummary("Stel een bemiddelaar voor in een geschil");

    /// <summary>The proposal.</summary>
    /// <param name="Persoon">Number under which the platform knows the expert, from <c>GET /api/programmas/ik</c>.</param>
    /// <param name="Naam">Name of the expert.</param>
    /// <param name="Verklaring">The declaration of the expert that there is no conflict of interest.</param>
    /// <param name="Organisatie">KBO number of the organisation of the expert; left out: on the own account.</param>
    public sealed record Bemiddelaarvoorstel(string? Persoon = null, string? Naam = null, string? Verklaring = null, string? Organisatie = null);

    private static async Task<Aanvaard> Handle(Guid contract, Guid geschil, Bemiddelaarvoorstel aanvraag, Aanvrager wie, ContractenDb db, TimeProvider klok, CancellationToken stop)
    {
        var dossier = await db.LaadVoorMijlpaal(contract, wie.AlsBetrokkene(), klok.Nu().Vandaag, stop);
        var invoer = new Invoer();
        invoer.Regel(aanvraag.Persoon, "persoon", 200);
        invoer.Regel(aanvraag.Naam, "naam", 200);
        invoer.Tekst(aanvraag.Verklaring, "verklaring", 4000);
        var organisatie = invoer.Partij(aanvraag.Organisatie, "organisatie");
        invoer.Besluit();
        var namen = new Bijlage(new SortedDictionary<string, string>(StringComparer.Ordinal) { ["naam"] = aanvraag.Naam!, ["verklaring"] = aanvraag.Verklaring! });
        dossier.StelBemiddelaarVoor(new(geschil), new(Guid.CreateVersion7()), aanvraag.Persoon!, organisatie, namen, wie.AlsBetrokkene(),
            await db.Mandatering(dossier.Inhoud.Mandatering, stop));
        return await db.Bewaar(dossier, wie, stop);
    }
}
