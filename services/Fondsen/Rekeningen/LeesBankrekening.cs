using Gebiedswerking.Fondsen.Domein;
using Gebiedswerking.Fondsen.Opslag;
using Gebiedswerking.Fundament.Toegang;
using Gebiedswerking.Fundament.Fouten;

namespace Gebiedswerking.Fondsen.Rekeningen;

/// <summary>Whether an account is in use or waits, with its last four characters only.</summary>
public static class LeesBankrekening
{
    /// <summary>Maps <c>GET /rekeningen/{houder}</c>.</summary>
    public static void Map(RouteGroupBuilder fondsen) => fondsen
        .MapGet("/rekeningen/{houder}", Handle)
        .RequireAuthorization(Recht.RekeningLezen)
        .MetWeigeringen(400, 403, 404)
        .WithSummary("Lees welke bankrekening van een organisatie in gebruik is; alleen de laatste vier tekens");

    /// <summary>The account of a holder.</summary>
    /// <param name="Houder">KBO number or OVO code.</param>
    /// <param name="InGebruik">The confirmed one; null when there is none.</param>
    /// <param name="Wachtend">The one that waits for a second person; null when none does.</param>
    public sealed record Stand(string Houder, Rekening? InGebruik, Rekening? Wachtend);

    /// <summary>An account, not whole.</summary>
    /// <param name="Slot">Last four characters of its number.</param>
    /// <param name="Naam">In whose name.</param>
    /// <param name="Bic">BIC of the bank; null when not given.</param>
    /// <param name="VanU">True when the reader registered it, and so cannot confirm it.</param>
    public sealed record Rekening(string Slot, string Naam, string? Bic, bool VanU);

    private static async Task<Stand> Handle(string houder, Aanvrager wie, FondsenDb db, HttpResponse antwoord, CancellationToken stop)
    {
        var van = Rekeninghouder.Lees(houder);
        van.EisZichtbaar(wie.Rol, wie.Organisatie);
        antwoord.Headers.CacheControl = "private, no-store";
        var rekening = await db.Rekening(van.Code, stop) ?? throw Fout.RekeningNietGevonden(van);
        return new Stand(van.Code, Toon(rekening.Bevestigd, false), Toon(rekening.Wachtend, rekening.WachtendVan == wie.Persoon));
    }

    private static Rekening? Toon(Rekeningversie? versie, bool vanU) => versie is null ? null : new(versie.Iban.Slot, versie.Naam, versie.Bic, vanU);
}
