using Gebiedswerking.Contracten.Bewijs;
using Gebiedswerking.Contracten.Domein;
using Gebiedswerking.Contracten.Opslag;
using Gebiedswerking.Fundament.Dossierlog;
using Gebiedswerking.Fundament.Fouten;
using Gebiedswerking.Fundament.Toegang;

namespace Gebiedswerking.Contracten.Ondertekening;

/// <summary>A second person looked at the scan and confirms a signature on paper: now it counts.</summary>
public static class BevestigPapierenHandtekening
{
    /// <summary>Maps <c>POST /{contract}/papieren-handtekening/{registratie}/bevestiging</c>.</summary>
    public static void Map(RouteGroupBuilder contracten) => contracten
        .MapPost("/{contract:guid}/papieren-handtekening/{registratie:guid}/bevestiging", Handle)
        .RequireAuthorization(Recht.PapierRegistreren)
        .MetWeigeringen(400, 403, 404, 409)
        .WithSummary("Bevestig als tweede persoon een geregistreerde handtekening op papier");

    /// <summary>What was looked at.</summary>
    /// <param name="Scan">SHA-256 of the scan.</param>
    public sealed record Papierbevestiging(string? Scan = null);

    private static async Task<Aanvaard> Handle(
        Guid contract, Guid registratie, Papierbevestiging aanvraag, Aanvrager wie, Zegelkast kast, ContractenDb db, TimeProvider klok, CancellationToken stop)
    {
        using var zegelaar = await kast.Huidige(stop); // before the transaction: it reads over a connection of its own
        var dossier = await db.Laad(contract, wie.AlsBetrokkene(), stop);
        dossier.BevestigPapier(registratie, Tekst.Vereist(aanvraag.Scan, "scan", 64), wie.AlsBetrokkene(), klok.Nu(), zegelaar);
        return await db.Bewaar(dossier, wie, stop);
    }
}
