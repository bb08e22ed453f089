using Gebiedswerking.Berichten;
using Gebiedswerking.Fundament.Dossierlog;
using Gebiedswerking.Fundament.Opslag;
using Gebiedswerking.Fundament.Waarneming;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Gebiedswerking.Fundament.Bus;

/// <summary>
/// Consumes blocks of a source: in order, each event once, for ever. The cursor row is locked in the consumer's
/// transaction and every event advances it, so a gap is a gap: it is fetched from the feed first.
/// </summary>
public sealed partial class Ontvanger<TDb>(
    IServiceScopeFactory scopes, Bronlezer lezer, IDialect dialect, TimeProvider klok, ILogger<Ontvanger<TDb>> log)
    where TDb : OntvangstDb
{
    private const int Feedgrootte = 500;
    private const int Pogingen = 3;
    private static readonly TimeSpan Rust = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan LangeRust = TimeSpan.FromSeconds(5);

    /// <summary>Consumes a block from the bus; returns when it is stored, however long the database is away.</summary>
    public async Task Ontvang(string bron, IBlok blok, CancellationToken stop)
    {
        if (blok.Regels.Count == 0 || blok.Regels[0].Volgnummer != blok.Van || blok.Regels[^1].Volgnummer != blok.Tot
            || blok.Tot - blok.Van + 1 != blok.Regels.Count)
        {
            throw new InvalidDataException($"block {blok.Van}-{blok.Tot} of {bron} does not hold the rows that it says");
        }

        while (true)
        {
            try
            {
                if (await Verwerk(bron, blok.Regels, stop))
                {
                    return;
                }

                Gat(bron, blok.Van);
                await HaalBij(bron, stop);
            }
            catch (Exception fout) when (!stop.IsCancellationRequested)
            {
                // Also when the source deviates or not even parking goes: the block can be read, so it waits for a
                // person here and not in the broker's error queue.
                Wachten(bron, fout);
                await Task.Delay(dialect.IsTijdelijk(fout) || fout is HttpRequestException ? Rust : LangeRust, stop);
            }
        }
    }

    /// <summary>Fetches from the feed all that is missing; answers the head of the source.</summary>
    /// <param name="bron">The source.</param>
    /// <param name="stop">Stops between two pages.</param>
    /// <param name="bladzijde">Rows per page and per transaction: the source gives fewer when they are long.</param>
    /// <exception cref="HttpRequestException">The feed cannot be read.</exception>
    public async Task<long> HaalBij(string bron, CancellationToken stop, int bladzijde = Feedgrootte)
    {
        using var onderweg = CancellationTokenSource.CreateLinkedTokenSource(stop);
        var stand = await Stand(bron, stop);
        var (tot, hash) = (stand.Volgnummer, stand.Hash);
        var volgende = Haal(bron, tot, bladzijde, onderweg.Token);
        try
        {
            while (true)
            {
                var (pagina, gevraagd) = await volgende;
                if (tot > 0 && pagina.Regels.FirstOrDefault()?.Hash != hash)
                {
                    throw new Getuigefout(bron, tot, pagina.Hoofd);
                }

                var nieuw = pagina.Regels.Where(r => r.Volgnummer > tot).ToList();
                (tot, hash) = nieuw.Count > 0 ? (nieuw[^1].Volgnummer, nieuw[^1].Hash) : (tot, hash);
                var verder = tot < pagina.Hoofd;
                if (verder)
                {
                    volgende = Haal(bron, tot, bladzijde, onderweg.Token); // the source reads the next page while we write this one
                }

                if (nieuw.Count > 0)
                {
                    await Verwerk(bron, nieuw, stop);
                }

                if (!verder)
                {
                    await Bijgewerkt(bron, tot, gevraagd, stop);
                    return pagina.Hoofd;
                }
            }
        }
        finally
        {
            await onderweg.CancelAsync();
            await volgende.ContinueWith(_ => { }, CancellationToken.None, TaskContinuationOptions.ExecuteSynchronously, TaskScheduler.Default);
        }
    }

    /// <summary>A page, and when it was asked. One row back: a source that no longer holds the row that we consumed last was cut off or replaced.</summary>
    private async Task<(Feedpagina Pagina, DateTimeOffset Gevraagd)> Haal(string bron, long na, int bladzijde, CancellationToken stop)
    {
        var gevraagd = klok.GetUtcNow();
        return (await lezer.Na(bron, Math.Max(0, na - 1), bladzijde, stop), gevraagd);
    }

    private async Task<bool> Verwerk(string bron, IReadOnlyList<Regel> regels, CancellationToken stop)
    {
        try
        {
            return await InEenTransactie(bron, regels, null, stop);
        }
        catch (Exception fout) when (!stop.IsCancellationRequested && !dialect.IsTijdelijk(fout))
        {
            // One of them does not go: one by one, so that its neighbours are on time.
            foreach (var regel in regels)
            {
                if (!await Apart(bron, regel, stop))
                {
                    return false;
                }
            }

            return true;
        }
    }

    private async Task<bool> Apart(string bron, Regel regel, CancellationToken stop)
    {
        for (var poging = 1; ; poging++)
        {
            try
            {
                return await InEenTransactie(bron, [regel], null, stop);
            }
            catch (Exception fout) when (!stop.IsCancellationRequested && !dialect.IsTijdelijk(fout))
            {
                if (poging == Pogingen)
                {
                    Parkeren(bron, regel.Volgnummer, regel.Type, fout);
                    return await InEenTransactie(bron, [regel], fout, stop);
                }

                await Task.Delay(TimeSpan.FromMilliseconds(50 * poging), stop);
            }
        }
    }

    /// <returns>False when rows before these are missing.</returns>
    private async Task<bool> InEenTransactie(string bron, IReadOnlyList<Regel> regels, Exception? reden, CancellationToken stop)
    {
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<TDb>();
        await using var transactie = await db.Database.BeginTransactionAsync(stop);
        db.InOntvangst = true;
        var cursor = await dialect.VergrendelCursor(db, bron, stop);
        Breekpunt.Raak("ontvangst-na-vergrendelen");
        var nieuw = regels.Where(r => r.Volgnummer > cursor.Volgnummer).ToList();
        if (nieuw.Count == 0)
        {
            return true;
        }

        if (nieuw[0].Volgnummer != cursor.Volgnummer + 1)
        {
            return false;
        }

        var verwerker = scope.ServiceProvider.GetRequiredService<Regelverwerker>();
        await verwerker.Verwerk(db, bron, nieuw, reden, stop);
        cursor.Volgnummer = nieuw[^1].Volgnummer;
        cursor.Hash = nieuw[^1].Hash;
        cursor.BijgewerktTot = nieuw[^1].Tijdstip > cursor.BijgewerktTot ? nieuw[^1].Tijdstip : cursor.BijgewerktTot;
        await db.SaveChangesAsync(stop);
        Breekpunt.Raak("ontvangst-na-verwerken");
        await transactie.CommitAsync(stop);
        Breekpunt.Raak("ontvangst-na-vastleggen");
        Meters.Verwerkt.Add(nieuw.Count);
        Meters.Vertraging.Record((klok.GetUtcNow() - nieuw[0].Tijdstip).TotalSeconds);
        return true;
    }

    private async Task<Cursor> Stand(string bron, CancellationToken stop)
    {
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<TDb>();
        return await db.Cursors.AsNoTracking().SingleOrDefaultAsync(c => c.Bron == bron, stop) ?? new Cursor { Bron = bron, Volgnummer = 0 };
    }

    private async Task Bijgewerkt(string bron, long volgnummer, DateTimeOffset tot, CancellationToken stop)
    {
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<TDb>();
        await using var transactie = await db.Database.BeginTransactionAsync(stop);
        var cursor = await dialect.VergrendelCursor(db, bron, stop);
        if (cursor.Volgnummer >= volgnummer && tot > cursor.BijgewerktTot)
        {
            cursor.BijgewerktTot = tot;
            await db.SaveChangesAsync(stop);
        }

        await transactie.CommitAsync(stop);
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "Rows before {Volgnummer} of {Bron} are missing; fetching them from the feed")]
    private partial void Gat(string bron, long volgnummer);

    [LoggerMessage(Level = LogLevel.Warning, Message = "Consuming {Bron} waits")]
    private partial void Wachten(string bron, Exception fout);

    [LoggerMessage(Level = LogLevel.Error, Message = "Event {Volgnummer} ({Type}) of {Bron} is parked")]
    private partial void Parkeren(string bron, long volgnummer, string type, Exception fout);
}

/// <summary>The source no longer holds the row that was consumed last: its tail was cut off, or it is another log.</summary>
public sealed class Getuigefout(string bron, long volgnummer, long hoofd)
    : Exception($"source {bron} no longer holds row {volgnummer} as it was consumed (its head is {hoofd}); a tail was cut off or the log was replaced");
