using Gebiedswerking.Contracten.Ondertekening;
using Gebiedswerking.Contracten.Opslag;
using Gebiedswerking.Fundament.Dossierlog;
using Gebiedswerking.Fundament.Fouten;
using Gebiedswerking.Fundament.Toegang;

namespace Gebiedswerking.Contracten.Beeindiging;

/// <summary>A signatory of a partij terminates a contract in force, when its text provides for that.</summary>
public static class ZegContractOp
{
    /// <summary>Maps <c>POST /{contract}/opzegging</c>.</summary>
    public static void Map(RouteGroupBuilder contracten) => contracten
        .MapPost("/{contract:guid}/opzegging", Handle)
        .RequireAuthorization(Recht.ContractOpzeggen)
        .MetWeigeringen(400, 403, 404, 409)
        .WithSummary("Zeg namens uw partij een contract op dat opzegging voorziet; tot de laatste dag bindt het");

    /// <summary>The termination.</summary>
    /// <param name="Reden">Why.</param>
    /// <param name="Datum">Last day on which the contract binds.</param>
    /// <param name="Partij">KBO number of the partij, when this person could act for more than one.</param>
    public sealed record Opzeggingsaanvraag(string? Reden = null, DateOnly? Datum = null, string? Partij = null);

    private static async Task<Aanvaard> Handle(Guid contract, Opzeggingsaanvraag aanvraag, Aanvrager wie, ContractenDb db, TimeProvider klok, CancellationToken stop)
    {
        var moment = klok.Nu();
        var dossier = await db.LaadVoorMijlpaal(contract, wie.AlsBetrokkene(), moment.Vandaag, stop);
        var invoer = new Invoer();
        invoer.Tekst(aanvraag.Reden, "reden", 4000);
        invoer.Eis(aanvraag.Datum is not null, "datum", "Vul de laatste dag in waarop het contract bindt.");
        var kbo = invoer.Partijkeuze(aanvraag.Partij);
        invoer.Besluit();
        dossier.ZegOp(aanvraag.Reden!, aanvraag.Datum!.Value, wie.AlsBetrokkene(), moment, kbo);
        return await db.Bewaar(dossier, wie, stop);
    }
}
