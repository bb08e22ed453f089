using Gebiedswerking.Berichten;
using Gebiedswerking.Contracten.Domein;
using Gebiedswerking.Contracten.Ondertekening;
using Gebiedswerking.Contracten.Opslag;
using Gebiedswerking.Fundament.Dossierlog;
using Gebiedswerking.Fundament.Fouten;
using Gebiedswerking.Fundament.Toegang;

namespace Gebiedswerking.Contracten.Mijlpalen;

/// <summary>The responsible partij reports that a milestone was reached.</summary>
public static class RapporteerMijlpaal
{
    /// <summary>Maps <c>POST /{contract}/mijlpalen/{mijlpaal}/verslag</c>.</summary>
    public static void Map(RouteGroupBuilder contracten) => contracten
        .MapPost("/{contract:guid}/mijlpalen/{mijlpaal:guid}/verslag", Handle)
        .RequireAuthorization(Recht.MijlpaalRapporteren)
        .MetWeigeringen(400, 403, 404, 409)
        .WithSummary("Rapporteer een mijlpaal van uw partij");

    /// <summary>The report.</summary>
    /// <param name="Tekst">What was done; no names of persons.</param>
    /// <param name="Bedrag">Amount in euro, at most the agreed amount.</param>
    /// <param name="Bewijsstukken">Files that were uploaded for this contract before, at most twenty; may be left out.</param>
    public sealed record Verslag(string? Tekst = null, Bedrag? Bedrag = null, IReadOnlyList<Bewijsverwijzing?>? Bewijsstukken = null);

    private static async Task<Aanvaard> Handle(Guid contract, Guid mijlpaal, Verslag verslag, Aanvrager wie, ContractenDb db, TimeProvider klok, CancellationToken stop)
    {
        var dossier = await db.LaadVoorMijlpaal(contract, wie.AlsBetrokkene(), klok.Nu().Vandaag, stop);
        var invoer = new Invoer();
        invoer.Tekst(verslag.Tekst, "tekst", 20_000);
        invoer.Eis(verslag.Bedrag is not null, "bedrag", "Vul het bedrag in; nul mag.");
        var bekend = await db.Bestanden(contract, verslag.Bewijsstukken?.Select(b => b?.Hash) ?? [], stop);
        var bewijs = Bewijscontrole.Lees(verslag.Bewijsstukken, bekend, invoer);
        invoer.Besluit();
        dossier.RapporteerMijlpaal(new(mijlpaal), verslag.Bedrag!.Value, verslag.Tekst!, wie.AlsBetrokkene(), bewijs);
        return await db.Bewaar(dossier, wie, stop);
    }
}
