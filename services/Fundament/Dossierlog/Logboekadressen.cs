using Gebiedswerking.Berichten;
using Gebiedswerking.Fundament.Bus;
using Gebiedswerking.Fundament.Fouten;
using Gebiedswerking.Fundament.Opslag;
using Gebiedswerking.Fundament.Toegang;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;
using System.Data;
using System.Security.Claims;

namespace Gebiedswerking.Fundament.Dossierlog;

/// <summary>A page of the feed.</summary>
/// <param name="Hoofd">Last number of the source.</param>
/// <param name="Regels">Rows after the asked number, in order.</param>
public sealed record Feedpagina(long Hoofd, IReadOnlyList<Regel> Regels);

/// <summary>Outcome of the check of a dossier.</summary>
/// <param name="Dossier">The dossier.</param>
/// <param name="Versie">Number of rows found.</param>
/// <param name="Hash">Hash of the last row.</param>
/// <param name="Klopt">True when every row hashes to what it says, follows the one before it, and the head agrees.</param>
/// <param name="Bevindingen">Dutch sentences about what does not hold; empty when all does.</param>
public sealed record Controleverslag(Guid Dossier, int Versie, string Hash, bool Klopt, IReadOnlyList<string> Bevindingen);

/// <summary>The feed for other services, the check of a dossier, and the erasing of free text.</summary>
internal static class Logboekadressen
{
    private const int HoogstensRijen = 5000;

    public static void MapFeed<TDb>(IEndpointRouteBuilder app) where TDb : DossierDb => app
        .MapGet("/intern/dossierlog", async (string? bron, long? na, int? hoogstens, ClaimsPrincipal wie, Dienstnaam dienst, TDb db, CancellationToken stop) =>
        {
            var gevraagd = bron ?? dienst.Naam;
            if (gevraagd != dienst.Naam && !wie.HasClaim("scope", Bronnaam.Feedscope(gevraagd)))
            {
                throw Domeinfout.NietBevoegd("bron-gesloten", "Deze bron is alleen voor diensten die ze met naam mogen lezen.");
            }

            // Rows before head: a row that is numbered in between makes the head too high, never too low.
            var regels = await Logboeklezer.Na(db, gevraagd, na ?? 0, Math.Clamp(hoogstens ?? 100, 0, HoogstensRijen), stop);
            return new Feedpagina(await Logboeklezer.Hoofd(db, gevraagd, stop), regels);
        })
        .RequireAuthorization(Toegangsregel.Feed)
        .ExcludeFromDescription();

    public static void MapControle<TDb>(RouteGroupBuilder api) where TDb : DossierDb
    {
        api.MapGet("/dossierlog/{dossier:guid}/controle", Controleer<TDb>)
            .RequireAuthorization(Toegangsregel.Voor("rekenhof", "audit-vlaanderen", "regering", "platformbeheer"))
            .WithSummary("Ga na of de keten van een dossier klopt, desgewenst tegen een versie en hash die een getuige bewaarde");
        api.MapPost("/dossierlog/{dossier:guid}/{versie:int}/wissing", Wis<TDb>)
            .RequireAuthorization(Toegangsregel.Voor("platformbeheer"))
            .WithSummary("Wis de vrije tekst bij een gebeurtenis; de gebeurtenis en haar hash blijven");
    }

    /// <summary>The request to erase.</summary>
    /// <param name="Grond">Legal ground, without names.</param>
    internal sealed record Wisaanvraag(string Grond);

    private static async Task<Aanvaard> Wis<TDb>(Guid dossier, int versie, Wisaanvraag aanvraag, Aanvrager wie, TDb db, CancellationToken stop)
        where TDb : DossierDb
    {
        var invoer = new Invoer();
        invoer.Tekst(aanvraag.Grond, "grond", 300);
        invoer.Besluit();
        return await db.Wis(dossier, versie, aanvraag.Grond, wie, stop);
    }

    private static async Task<Controleverslag> Controleer<TDb>(
        Guid dossier, int? getuigeVersie, string? getuigeHash, TDb db, CancellationToken stop) where TDb : DossierDb
    {
        // One snapshot for head and rows: a command that commits in between is no deviation.
        await using var transactie = await db.Database.BeginTransactionAsync(IsolationLevel.RepeatableRead, stop);
        var kop = await db.FindAsync<Dossierkop>([dossier], stop);
        var rijen = await Logboeklezer.Dossier(db, dossier, stop);
        if (kop is null && rijen.Count == 0)
        {
            throw Domeinfout.NietGevonden($"Dossier {dossier}");
        }

        var bevindingen = Ketencontrole.Bekijk(kop, rijen).ToList();
        var laatste = rijen.Count == 0 ? Ketting.Hex(Ketting.Begin) : rijen[^1].Hash;

        if (getuigeVersie is { } versie && rijen.ElementAtOrDefault(versie - 1)?.Hash != getuigeHash)
        {
            bevindingen.Add($"De getuige kent versie {versie} met een andere hash, of die versie is hier verdwenen.");
        }

        return new Controleverslag(dossier, rijen.Count, laatste, bevindingen.Count == 0, bevindingen);
    }
}
