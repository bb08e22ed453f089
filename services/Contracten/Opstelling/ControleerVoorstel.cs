using Gebiedswerking.Berichten.Contracten;
using Gebiedswerking.Contracten.Domein;
using Gebiedswerking.Contracten.Ondertekening;
using Gebiedswerking.Contracten.Opslag;
using Gebiedswerking.Fundament.Fouten;
using Gebiedswerking.Fundament.Toegang;

namespace Gebiedswerking.Contracten.Opstelling;

/// <summary>What is still wrong with a text that is being written, and what it would change: the same rules as for keeping it, and nothing is kept.</summary>
public static class ControleerVoorstel
{
    /// <summary>Maps <c>POST /controle</c>.</summary>
    public static void Map(RouteGroupBuilder contracten) => contracten
        .MapPost("/controle", Handle)
        .RequireAuthorization(Recht.ContractBeheren)
        .MetWeigeringen(400, 403, 404)
        .WithSummary("Kijk na wat er nog ontbreekt aan een contract of een avenant dat u opstelt")
        .WithDescription("Noem het contract als u een ontwerp wijzigt of er een avenant bij schrijft, en bij een avenant de soort. Er wordt niets bewaard.");

    /// <summary>What was found.</summary>
    /// <param name="Fouten">Per field (JSON path) the sentences about it.</param>
    /// <param name="Bezwaren">What stands in the way for another reason: it could be kept, or offered for signature, only after that.</param>
    /// <param name="Wijzigingen">What it changes in the text that the contract has now; absent for a new contract, or while there are faults.</param>
    public sealed record Controle(
        IReadOnlyDictionary<string, string[]> Fouten, IReadOnlyList<string> Bezwaren, IReadOnlyList<Wijziging>? Wijzigingen = null);

    private static async Task<Controle> Handle(Contractvoorstel voorstel, Guid? contract, string? avenant, DateOnly? beeindigtOp, Aanvrager wie,
        ContractenDb db, TimeProvider klok, HttpResponse antwoord, CancellationToken stop)
    {
        antwoord.Headers.CacheControl = "private, no-store";
        var dossier = contract is { } id ? await db.Lees<Gebiedscontract>(id, stop) : null;
        dossier?.EisZichtbaar(wie.AlsBetrokkene());
        try
        {
            var inhoud = Contractcontrole.Maak(voorstel, await db.Naslag(stop), dossier?.Inhoud, Guid.CreateVersion7);
            if (dossier is not null && avenant is not null)
            {
                // a query is read as the code is spelled in bodies, not as in C#
                var invoer = new Invoer();
                invoer.Eis(Enum.TryParse<Avenantsoort>(avenant, ignoreCase: true, out var soort) && Enum.IsDefined(soort), "soort", "Kies de soort avenant.");
                invoer.Besluit();
                dossier.ControleerAvenant(soort, inhoud, beeindigtOp, wie.AlsBetrokkene(), klok.Nu());
            }

            return new(new Dictionary<string, string[]>(), [.. Gebiedscontract.Voorlegbezwaren(inhoud, klok.Nu(), avenant is not null).Select(b => b.Zin)],
                dossier is null ? null : Contractverschil.Tussen(dossier.Inhoud, inhoud));
        }
        catch (Domeinfout fout) when (fout.Status is 400 or 403 or 409)
        {
            return new(fout.Velden, fout.Velden.Count > 0 ? [] : [fout.Zin]);
        }
    }
}
