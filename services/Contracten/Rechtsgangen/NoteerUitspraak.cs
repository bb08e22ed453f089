using Gebiedswerking.Contracten.Domein;
using Gebiedswerking.Contracten.Ondertekening;
using Gebiedswerking.Contracten.Opslag;
using Gebiedswerking.Fundament.Dossierlog;
using Gebiedswerking.Fundament.Fouten;
using Gebiedswerking.Fundament.Toegang;

namespace Gebiedswerking.Contracten.Rechtsgangen;

/// <summary>Somebody records the ruling in a case; one that decides a dispute lets what stood still go on.</summary>
public static class NoteerUitspraak
{
    /// <summary>Maps <c>POST /{contract}/rechtsgangen/{rechtsgang}/uitspraak</c>.</summary>
    public static void Map(RouteGroupBuilder contracten) => contracten
        .MapPost("/{contract:guid}/rechtsgangen/{rechtsgang:guid}/uitspraak", Handle)
        .RequireAuthorization(Recht.NalevingVragen)
        .MetWeigeringen(400, 403, 404, 409)
        .WithSummary("Noteer de uitspraak in een rechtsgang");

    /// <summary>The ruling.</summary>
    /// <param name="Datum">Day of the ruling.</param>
    /// <param name="Uitkomst">What it says.</param>
    /// <param name="BevriezingOpheffen">Whether it decides the dispute, so that what stood still goes on.</param>
    public sealed record Uitspraak(DateOnly? Datum = null, string? Uitkomst = null, bool BevriezingOpheffen = false);

    private static async Task<Aanvaard> Handle(Guid contract, Guid rechtsgang, Uitspraak aanvraag, Aanvrager wie, ContractenDb db, TimeProvider klok, CancellationToken stop)
    {
        var moment = klok.Nu();
        var dossier = await db.LaadVoorMijlpaal(contract, wie.AlsBetrokkene(), moment.Vandaag, stop);
        var invoer = new Invoer();
        invoer.Eis(aanvraag.Datum is not null, "datum", "Vul de dag van de uitspraak in.");
        invoer.Tekst(aanvraag.Uitkomst, "uitkomst", 20_000);
        invoer.Besluit();
        dossier.NoteerUitspraak(new(rechtsgang), aanvraag.Datum!.Value, aanvraag.Uitkomst!, aanvraag.BevriezingOpheffen, wie.AlsBetrokkene(), moment);
        return await db.Bewaar(dossier, wie, stop);
    }
}
