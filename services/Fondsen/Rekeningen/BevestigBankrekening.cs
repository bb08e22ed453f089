using Gebiedswerking.Fondsen.Domein;
using Gebiedswerking.Fondsen.Opslag;
using Gebiedswerking.Fundament.Dossierlog;
using Gebiedswerking.Fundament.Toegang;

namespace Gebiedswerking.Fondsen.Rekeningen;

/// <summary>A second person writes the account number again; from now on it is used.</summary>
public static class BevestigBankrekening
{
    /// <summary>Maps <c>POST /rekeningen/{houder}/bevestiging</c>.</summary>
    public static void Map(RouteGroupBuilder fondsen) => fondsen
        .MapPost("/rekeningen/{houder}/bevestiging", Handle)
        .RequireAuthorization(Recht.RekeningRegistreren)
        .MetWeigeringen(400, 403, 404, 409)
        .WithSummary("Bevestig als tweede persoon een geregistreerde bankrekening");

    /// <summary>The confirmation.</summary>
    /// <param name="Iban">The account number, written again from a document of the bank.</param>
    public sealed record Bevestiging(string? Iban = null);

    private static async Task<Aanvaard> Handle(string houder, Bevestiging aanvraag, Aanvrager wie, FondsenDb db, CancellationToken stop)
    {
        var van = Rekeninghouder.Lees(houder);
        van.EisMagBevestigen(wie.Rol, wie.Organisatie);
        var iban = Rekeninggegevens.LeesIban(aanvraag.Iban);
        var rekening = await db.Zoek<Bankrekening>(Bankrekening.IdVan(van.Code), stop) ?? throw Fout.RekeningNietGevonden(van);
        rekening.Bevestig(iban, wie.Persoon);
        return await db.Bewaar(rekening, wie, stop);
    }
}
