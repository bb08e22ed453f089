using System.Text.Json;
using Gebiedswerking.Berichten;
using Gebiedswerking.Fundament.Dossierlog;
using Gebiedswerking.Fundament.Fouten;
using Gebiedswerking.Fundament.Opslag;
using Gebiedswerking.Fundament.Toegang;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;

namespace Gebiedswerking.Fundament.Bus;

/// <summary>Where a person sees the events that could not be consumed, and replays them.</summary>
internal static class Parkeerplaats
{
    /// <summary>A parked event, without its content.</summary>
    internal sealed record Rij(string Bron, long Volgnummer, Guid Dossier, int Versie, string Type, string Reden, DateTimeOffset Tijdstip);

    /// <summary>What a replay did.</summary>
    internal sealed record Herhaald(int Verwerkt);

    public static void Map<TDb>(RouteGroupBuilder api) where TDb : OntvangstDb
    {
        api.MapGet("/parkeerplaats", (TDb db, CancellationToken stop) => db.Parkeerplaats.AsNoTracking()
                .OrderBy(g => g.Bron).ThenBy(g => g.Volgnummer).Take(500)
                .Select(g => new Rij(g.Bron, g.Volgnummer, g.Dossier, g.Versie, g.Type, g.Reden, g.Tijdstip)).ToListAsync(stop))
            .RequireAuthorization(Toegangsregel.Voor("platformbeheer"))
            .WithSummary("De gebeurtenissen die niet verwerkt konden worden, en wat erachter wacht");
        api.MapPost("/parkeerplaats/{bron}/{dossier:guid}/opnieuw", Herhaal<TDb>)
            .RequireAuthorization(Toegangsregel.Voor("platformbeheer"))
            .WithSummary("Verwerk alles wat voor een dossier geparkeerd staat opnieuw, in volgorde");
    }

    private static async Task<Herhaald> Herhaal<TDb>(
        string bron, Guid dossier, TDb db, IDialect dialect, Regelverwerker verwerker, CancellationToken stop) where TDb : OntvangstDb
    {
        await using var transactie = await db.Database.BeginTransactionAsync(stop);
        db.InOntvangst = true;
        await dialect.VergrendelCursor(db, bron, stop); // no new event of this source passes meanwhile
        var rijen = await db.Parkeerplaats.Where(g => g.Bron == bron && g.Dossier == dossier).OrderBy(g => g.Volgnummer).ToListAsync(stop);
        if (rijen.Count == 0)
        {
            throw Domeinfout.NietGevonden($"Een geparkeerde gebeurtenis van dossier {dossier}");
        }

        foreach (var rij in rijen)
        {
            try
            {
                await verwerker.Roep(db, bron, JsonSerializer.Deserialize<Regel>(rij.Regel, Gebeurtenistypes.Json)!, stop);
                db.Remove(rij);
                await db.SaveChangesAsync(stop);
            }
            catch (Exception fout) when (!dialect.IsTijdelijk(fout) && !stop.IsCancellationRequested)
            {
                throw Domeinfout.Regel("herhalen-mislukt",
                    $"Gebeurtenis {rij.Volgnummer} ({rij.Type}) lukt nog altijd niet: {fout.GetType().Name}. Er is niets gewijzigd. Verhelp eerst de oorzaak.");
            }
        }

        await transactie.CommitAsync(stop);
        return new Herhaald(rijen.Count);
    }
}
