using System.Text.Json;
using Gebiedswerking.Berichten;
using Gebiedswerking.Fundament.Dossierlog;
using Gebiedswerking.Fundament.Fouten;
using Gebiedswerking.Fundament.Opslag;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Gebiedswerking.Fundament.Bus;

/// <summary>
/// Goes on with what an instance of the previous release parked because it did not know it: per dossier, in order, up to what this release
/// does not know either. What fails for another reason waits for a person.
/// </summary>
internal sealed partial class Hervatter<TDb>(IServiceScopeFactory scopes, IDialect dialect, Reactieregister reacties, ILogger<Hervatter<TDb>> log)
    where TDb : OntvangstDb
{
    /// <summary>Tries every dossier of a source that waits for a later release.</summary>
    public async Task Hervat(string bron, CancellationToken stop)
    {
        await using var scope = scopes.CreateAsyncScope();
        var wachtend = await scope.ServiceProvider.GetRequiredService<TDb>().Parkeerplaats.AsNoTracking()
            .Where(g => g.Bron == bron && g.Reden == Geparkeerd.WachtOpLatereUitgave).Select(g => g.Dossier).Distinct().ToListAsync(stop);
        foreach (var dossier in wachtend)
        {
            await Hervat(bron, dossier, stop);
        }
    }

    private async Task Hervat(string bron, Guid dossier, CancellationToken stop)
    {
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<TDb>();
        var verwerker = scope.ServiceProvider.GetRequiredService<Regelverwerker>();
        await using var transactie = await db.Database.BeginTransactionAsync(stop);
        db.InOntvangst = true;
        await dialect.VergrendelCursor(db, bron, stop); // no new event of this source passes meanwhile
        var rijen = await db.Parkeerplaats.Where(g => g.Bron == bron && g.Dossier == dossier).OrderBy(g => g.Volgnummer).ToListAsync(stop);
        if (rijen.FirstOrDefault()?.Reden != Geparkeerd.WachtOpLatereUitgave)
        {
            return; // behind something that a person must look at, or done by another instance
        }

        var gelukt = 0;
        foreach (var rij in rijen)
        {
            var regel = JsonSerializer.Deserialize<Regel>(rij.Regel, Gebeurtenistypes.Json)!;
            if (reacties.IsLater(regel))
            {
                rij.Reden = Geparkeerd.WachtOpLatereUitgave;
                break;
            }

            try
            {
                await verwerker.Roep(db, bron, regel, stop);
                db.Remove(rij);
                await db.SaveChangesAsync(stop);
                gelukt++;
            }
            catch (Domeinfout fout) when (fout.Code == Domeinfout.CodeLatereUitgave)
            {
                return; // our own copy of that dossier holds what only a later release knows: nothing of this is kept
            }
            catch (Exception fout) when (!stop.IsCancellationRequested && !dialect.IsTijdelijk(fout))
            {
                await transactie.RollbackAsync(stop);
                Mislukt(rij.Volgnummer, rij.Type, bron, fout);
                await Noteer(bron, rijen[0].Volgnummer, $"{fout.GetType().Name}: {fout.Message}", stop);
                return;
            }
        }

        await db.SaveChangesAsync(stop);
        await transactie.CommitAsync(stop);
        if (gelukt > 0)
        {
            Hervatte(gelukt, bron, dossier);
        }
    }

    private async Task Noteer(string bron, long volgnummer, string reden, CancellationToken stop)
    {
        await using var scope = scopes.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<TDb>().Parkeerplaats.Where(g => g.Bron == bron && g.Volgnummer == volgnummer)
            .ExecuteUpdateAsync(g => g.SetProperty(r => r.Reden, reden), stop);
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "{Aantal} events of {Bron} about {Dossier}, parked by the previous release, are consumed")]
    private partial void Hervatte(int aantal, string bron, Guid dossier);

    [LoggerMessage(Level = LogLevel.Error, Message = "Event {Volgnummer} ({Type}) of {Bron}, parked by the previous release, does not go")]
    private partial void Mislukt(long volgnummer, string type, string bron, Exception fout);
}
