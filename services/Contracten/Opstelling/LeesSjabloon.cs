using Gebiedswerking.Contracten.Domein;
using Gebiedswerking.Contracten.Opslag;
using Gebiedswerking.Fundament.Fouten;

namespace Gebiedswerking.Contracten.Opstelling;

/// <summary>A first proposal for a contract, from the acties of an adopted programme.</summary>
public static class LeesSjabloon
{
    /// <summary>Maps <c>GET /sjabloon</c>.</summary>
    public static void Map(RouteGroupBuilder contracten) => contracten
        .MapGet("/sjabloon", Handle)
        .RequireAuthorization(Recht.ContractBeheren)
        .MetWeigeringen(400, 403, 409)
        .WithSummary("Haal een eerste voorstel van contract uit de acties van een vastgesteld programma")
        .WithDescription("Vul aan wat open bleef en stel het contract op met POST /api/contracten. Er wordt niets bewaard.");

    private static async Task<Contractvoorstel> Handle(Guid? programma, ContractenDb db, HttpResponse antwoord, CancellationToken stop)
    {
        var invoer = new Invoer();
        invoer.Eis(programma is not null, "programma", "Kies het programma.");
        invoer.Besluit();
        antwoord.Headers.CacheControl = "private, no-store";
        var bekend = await db.Programma(programma!.Value, stop) ?? throw Fout.NogNietBekend([$"Programma {programma}"]);
        return Contractsjabloon.Van(bekend, (await db.Naslag(stop)).Gemeenten);
    }
}
