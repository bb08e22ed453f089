using Gebiedswerking.Fundament;
using Gebiedswerking.Fundament.Toegang;
using Gebiedswerking.Programmas.Domein;
using Gebiedswerking.Programmas.Opslag;
using Microsoft.EntityFrameworkCore;

namespace Gebiedswerking.Programmas.Gebiedsprogrammas;

/// <summary>
/// Lets adopted programmes run when their first day has come: at start, and every minute, so that midnight in Brussels is never far. Any
/// number of instances may run: the lock on the programme lets one do it, the others find it done.
/// </summary>
public sealed partial class Startwerker(IServiceScopeFactory diensten, TimeProvider klok, ILogger<Startwerker> log) : BackgroundService
{
    private static readonly TimeSpan Tussenpoos = TimeSpan.FromMinutes(1);

    /// <summary>Handles all programmes whose day has come; answers how many started by this.</summary>
    internal async Task<int> Verwerk(CancellationToken stop)
    {
        var vandaag = Brussel.Vandaag(klok);
        await using var scope = diensten.CreateAsyncScope();
        var wachtend = await scope.ServiceProvider.GetRequiredService<ProgrammasDb>().WachtOpStart.AsNoTracking()
            .Where(w => w.Van <= vandaag).OrderBy(w => w.Van).Select(w => w.Programma).ToListAsync(stop);
        var gelukt = 0;
        foreach (var programma in wachtend)
        {
            try
            {
                gelukt += await GaVanStart(programma, vandaag, stop) ? 1 : 0;
            }
            catch (Exception fout) when (!stop.IsCancellationRequested)
            {
                LogMislukt(fout, programma); // one programme must not hold up the others; it is tried again in a minute
            }
        }

        return gelukt;
    }

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

    private async Task<bool> GaVanStart(Guid programma, DateOnly vandaag, CancellationToken stop)
    {
        await using var scope = diensten.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<ProgrammasDb>();
        var dossier = await db.Laad<Gebiedsprogramma>(programma, stop);
        if (dossier.Status is not Programmastatus.Vastgesteld)
        {
            return false; // another instance was first
        }

        dossier.GaVanStart(vandaag);
        await db.Bewaar(dossier, Aanvrager.Dienst("programmas"), stop);
        return true;
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "Programme {Programma} could not start; next try in a minute")]
    private partial void LogMislukt(Exception fout, Guid programma);

    [LoggerMessage(Level = LogLevel.Warning, Message = "The programmes that wait for their first day could not be read; next try in a minute")]
    private partial void LogNietGelezen(Exception fout);
}
