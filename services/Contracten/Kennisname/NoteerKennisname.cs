using Gebiedswerking.Contracten.Domein;
using Gebiedswerking.Contracten.Ondertekening;
using Gebiedswerking.Contracten.Opslag;
using Gebiedswerking.Fundament.Dossierlog;
using Gebiedswerking.Fundament.Fouten;
using Gebiedswerking.Fundament.Toegang;

namespace Gebiedswerking.Contracten.Kennisname;

/// <summary>A gemeente records that its gemeenteraad took note of the state of a contract.</summary>
public static class NoteerKennisname
{
    /// <summary>Maps <c>POST /{contract}/kennisnames</c>.</summary>
    public static void Map(RouteGroupBuilder contracten) => contracten
        .MapPost("/{contract:guid}/kennisnames", Handle)
        .RequireAuthorization(Recht.KennisnameNoteren)
        .MetWeigeringen(400, 403, 404, 409)
        .WithSummary("Noteer dat de gemeenteraad kennis nam van de stand van een contract");

    /// <summary>What the gemeenteraad did.</summary>
    /// <param name="Datum">Day of the session.</param>
    /// <param name="Opmerkingen">What it remarked; left out: nothing.</param>
    public sealed record Kennisnamemelding(DateOnly? Datum = null, string? Opmerkingen = null);

    private static async Task<Aanvaard> Handle(Guid contract, Kennisnamemelding aanvraag, Aanvrager wie, ContractenDb db, TimeProvider klok, CancellationToken stop)
    {
        var moment = klok.Nu();
        var dossier = await db.LaadVoorMijlpaal(contract, wie.AlsBetrokkene(), moment.Vandaag, stop);
        var invoer = new Invoer();
        invoer.Eis(aanvraag.Datum is not null, "datum", "Vul de dag van de zitting in.");
        _ = string.IsNullOrWhiteSpace(aanvraag.Opmerkingen) || invoer.Tekst(aanvraag.Opmerkingen, "opmerkingen", 20_000);
        invoer.Besluit();
        dossier.NoteerKennisname(aanvraag.Datum!.Value, aanvraag.Opmerkingen, wie.AlsBetrokkene(), moment);
        return await db.Bewaar(dossier, wie, stop);
    }
}
