using Gebiedswerking.Berichten;
using Gebiedswerking.Fondsen.Domein;
using Gebiedswerking.Fondsen.Opslag;
using Gebiedswerking.Fundament;
using Gebiedswerking.Fundament.Dossierlog;
using Gebiedswerking.Fundament.Fouten;
using Gebiedswerking.Fundament.Toegang;

namespace Gebiedswerking.Fondsen.Terugvorderingen;

/// <summary>A member of the collective, or the gebiedsteam, found that a partij was paid too much.</summary>
public static class StelTerugvorderingVoor
{
    /// <summary>Maps <c>POST /{fonds}/contracten/{contract}/terugvorderingen</c>.</summary>
    public static void Map(RouteGroupBuilder fondsen) => fondsen
        .MapPost("/{fonds:guid}/contracten/{contract:guid}/terugvorderingen", Handle)
        .RequireAuthorization(Recht.TerugvorderingVoorstellen)
        .MetWeigeringen(400, 403, 404, 409)
        .WithSummary("Stel voor om te veel betaald geld terug te vorderen");

    /// <summary>What is claimed.</summary>
    /// <param name="Schuldenaar">KBO number of the partij that was paid.</param>
    /// <param name="Bedrag">Amount in euro.</param>
    /// <param name="Reden">Why; kept apart from the public facts.</param>
    public sealed record Voorstel(KboNummer? Schuldenaar = null, Bedrag? Bedrag = null, string? Reden = null);

    private static async Task<Aanvaard> Handle(
        Guid fonds, Guid contract, Voorstel voorstel, Aanvrager wie, FondsenDb db, TimeProvider klok, CancellationToken stop)
    {
        var invoer = new Invoer();
        invoer.Eis(voorstel.Schuldenaar is not null, "schuldenaar", "Vul het KBO-nummer in van de partij die te veel kreeg.");
        Fondscontrole.EisPositief(invoer, voorstel.Bedrag, "bedrag");
        invoer.Tekst(voorstel.Reden, "reden", 2000);
        invoer.Besluit();
        var dossier = await db.Laad<Gebiedsfonds>(fonds, stop);
        if (wie.Rol == Rollen.Gebiedsteam)
        {
            dossier.EisRegio(wie.Regios);
        }
        else
        {
            (await Schuldcollectief.Van(db, dossier.MandateringVan(contract), stop)).EisLid(wie.Persoon, Brussel.Vandaag(klok));
        }

        dossier.StelTerugvorderingVoor(new(Guid.CreateVersion7()), contract, voorstel.Schuldenaar!.Value, voorstel.Bedrag!.Value, voorstel.Reden!, wie.Persoon);
        return await db.Bewaar(dossier, wie, stop);
    }
}
