using Gebiedswerking.Fondsen.Domein;
using Gebiedswerking.Fondsen.Opslag;
using Gebiedswerking.Fundament.Dossierlog;
using Gebiedswerking.Fundament.Toegang;

namespace Gebiedswerking.Fondsen.Rekeningen;

/// <summary>Somebody registers the account of the own organisation, or the regering that of an entiteit; a second person confirms it.</summary>
public static class RegistreerBankrekening
{
    /// <summary>Maps <c>POST /rekeningen/{houder}</c>.</summary>
    public static void Map(RouteGroupBuilder fondsen) => fondsen
        .MapPost("/rekeningen/{houder}", Handle)
        .RequireAuthorization(Recht.RekeningRegistreren)
        .MetWeigeringen(400, 403, 409)
        .WithSummary("Registreer de bankrekening van uw organisatie; iemand anders bevestigt ze")
        .WithDescription("De houder is het KBO-nummer van wie betaald wordt, of de OVO-code van een entiteit die betaalt. Wat al goedgekeurd is met een vorige rekening, wordt na de bevestiging opnieuw goedgekeurd.");

    private static async Task<Aanvaard> Handle(string houder, Rekeningvoorstel voorstel, Aanvrager wie, FondsenDb db, CancellationToken stop)
    {
        var van = Rekeninghouder.Lees(houder);
        van.EisMagRegistreren(wie.Rol, wie.Organisatie);
        var gegevens = Rekeninggegevens.Lees(voorstel);
        var id = Bankrekening.IdVan(van.Code);
        var rekening = await db.Zoek<Bankrekening>(id, stop) ?? await db.Begin<Bankrekening>(id, stop);
        rekening.Registreer(van, gegevens, wie.Persoon);
        return await db.Bewaar(rekening, wie, stop);
    }
}
