using Gebiedswerking.Contracten.Domein;
using Gebiedswerking.Contracten.Ondertekening;
using Gebiedswerking.Contracten.Opslag;
using Gebiedswerking.Fundament.Dossierlog;
using Gebiedswerking.Fundament.Toegang;

namespace Gebiedswerking.Contracten.Taken;

/// <summary>Somebody did what a task asked.</summary>
public static class HandelTaakAf
{
    /// <summary>Maps <c>POST /{contract}/taken/{taak}/afhandeling</c>.</summary>
    public static void Map(RouteGroupBuilder contracten) => contracten
        .MapPost("/{contract:guid}/taken/{taak:guid}/afhandeling", Handle)
        .RequireAuthorization(Recht.TaakAfhandelen)
        .MetWeigeringen(400, 403, 404, 409)
        .WithSummary("Meld dat een taak gedaan is");

    /// <summary>What was done.</summary>
    /// <param name="Toelichting">What was done.</param>
    public sealed record Afhandeling(string? Toelichting = null);

    private static async Task<Aanvaard> Handle(Guid contract, Guid taak, Afhandeling aanvraag, Aanvrager wie, ContractenDb db, TimeProvider klok, CancellationToken stop)
    {
        var dossier = await db.LaadVoorMijlpaal(contract, wie.AlsBetrokkene(), klok.Nu().Vandaag, stop);
        dossier.HandelTaakAf(taak, Tekst.Vereist(aanvraag.Toelichting, "toelichting", 4000), wie.AlsBetrokkene());
        return await db.Bewaar(dossier, wie, stop);
    }
}
