using Gebiedswerking.Contracten.Domein;
using Gebiedswerking.Contracten.Ondertekening;
using Gebiedswerking.Contracten.Opslag;
using Gebiedswerking.Fundament.Dossierlog;
using Gebiedswerking.Fundament.Toegang;

namespace Gebiedswerking.Contracten.Gebiedscontracten;

/// <summary>A gebiedsteam asks the fund again, because its answer did not come.</summary>
public static class VraagMiddelenOpnieuw
{
    /// <summary>Maps <c>POST /{contract}/middelenaanvraag</c>.</summary>
    public static void Map(RouteGroupBuilder contracten) => contracten
        .MapPost("/{contract:guid}/middelenaanvraag", Handle)
        .RequireAuthorization(Recht.ContractBeheren)
        .MetWeigeringen(403, 404, 409)
        .WithSummary("Vraag het fonds opnieuw om middelen als het antwoord uitblijft")
        .WithDescription("Het fonds reserveert voor dezelfde tekst nooit twee keer; een later antwoord op een eerdere vraag verandert niets.");

    private static async Task<Aanvaard> Handle(Guid contract, Aanvrager wie, ContractenDb db, TimeProvider klok, CancellationToken stop)
    {
        var dossier = await db.Laad(contract, wie.AlsBetrokkene(), stop);
        dossier.VraagMiddelenOpnieuw(wie.AlsBetrokkene(), klok.Nu());
        return await db.Bewaar(dossier, wie, stop);
    }
}
