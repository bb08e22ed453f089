using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Gebiedswerking.Fundament.Dossierlog;

/// <summary>
/// Does with dossiers what a day brings: at start, and every minute, so that midnight in Brussels is never far. Any number of instances
/// may run: the lock on the dossier lets one do it, the others find it done.
/// </summary>
/// <typeparam name="TDb">Database of the service.</typeparam>
public abstract partial class Dagwerker<TDb>(IServiceScopeFactory diensten, TimeProvider klok, ILogger log) : BackgroundService where TDb : DossierDb
{
    private static readonly TimeSpan Tussenpoos = TimeSpan.FromMinutes(1);

    /// <summary>Handles all dossiers whose day has come; answers how many were changed by this.</summary>
    public async Task<int> Verwerk(CancellationToken stop)
    {
        var vandaag = Brussel.Vandaag(klok);
        await using var scope = diensten.CreateAsyncScope();
        var wachtend = await Wachtend(scope.ServiceProvider.GetRequiredService<TDb>(), vandaag).ToListAsync(stop);
        var gelukt = 0;
        foreach (var dossier in wachtend)
        {
            try
            {
                await using var eigen = diensten.CreateAsyncScope();
                gelukt += await Doe(eigen.ServiceProvider.GetRequiredService<TDb>(), dossier, stop) ? 1 : 0;
            }
            catch (Exception fout) when (!stop.IsCancellationRequested)
            {
                LogMislukt(fout, dossier); // one dossier must not hold up the others; it is tried again in a minute
            }
        }

        return gelukt;
    }

    /// <summary>The dossiers whose day has come, longest ago first.</summary>
    protected abstract IQueryable<Guid> Wachtend(TDb db, DateOnly vandaag);

    /// <summary>Locks the dossier, does it and saves; false when there was nothing left to do.</summary>
    protected abstract Task<bool> Doe(TDb db, Guid dossier, CancellationToken stop);

    /// <inheritdoc />
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var wekker = new PeriodicTimer(Tussenpoos, klok);
        do
        {
            try
            {
                await Verwerk(stoppingToken);
            }
            catch (Exception fout) when (!stoppingToken.IsCancellationRequested)
            {
                LogNietGelezen(fout);
            }
        }
        while (await wekker.WaitForNextTickAsync(stoppingToken));
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "Dossier {Dossier} could not do what its day brings; next try in a minute")]
    private partial void LogMislukt(Exception fout, Guid dossier);

    [LoggerMessage(Level = LogLevel.Warning, Message = "The dossiers that wait for their day could not be read; next try in a minute")]
    private partial void LogNietGelezen(Exception fout);
}
