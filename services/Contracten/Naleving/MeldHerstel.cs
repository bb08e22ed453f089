using Gebiedswerking.Contracten.Domein;
using Gebiedswerking.Contracten.Ondertekening;
using Gebiedswerking.Contracten.Opslag;
using Gebiedswerking.Fundament.Dossierlog;
using Gebiedswerking.Fundament.Toegang;

namespace Gebiedswerking.Contracten.Naleving;

/// <summary>The responsible partij says that it repaired what it was held to.</summary>
public static class MeldHerstel
{
    /// <summary>Maps <c>POST /{contract}/ingebrekestellingen/{ingebrekestelling}/herstelmelding</c>.</summary>
    public static void Map(RouteGroupBuilder contracten) => contracten
        .MapPost("/{contract:guid}/ingebrekestellingen/{ingebrekestelling:guid}/herstelmelding", Handle)
        .RequireAuthorization(Recht.HerstelMelden)
        .MetWeigeringen(400, 403, 404, 409)
        .WithSummary("Meld dat hersteld is waarvoor uw partij in gebreke gesteld werd");

    /// <summary>The report.</summary>
    /// <param name="Tekst">How it was repaired; no names of persons.</param>
    public sealed record Herstelmelding(string? Tekst = null);

    private static async Task<Aanvaard> Handle(Guid contract, Guid ingebrekestelling, Herstelmelding aanvraag, Aanvrager wie, ContractenDb db, TimeProvider klok, CancellationToken stop)
    {
        var dossier = await db.LaadVoorMijlpaal(contract, wie.AlsBetrokkene(), klok.Nu().Vandaag, stop);
        dossier.MeldHerstel(new(ingebrekestelling), Tekst.Vereist(aanvraag.Tekst, "tekst", 20_000), wie.AlsBetrokkene());
        return await db.Bewaar(dossier, wie, stop);
    }
}
