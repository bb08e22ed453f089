using Gebiedswerking.Contracten.Domein;
using Gebiedswerking.Contracten.Ondertekening;
using Gebiedswerking.Contracten.Opslag;
using Gebiedswerking.Fundament.Toegang;
using Microsoft.EntityFrameworkCore;

namespace Gebiedswerking.Contracten.Gebiedscontracten;

/// <summary>
/// Lets signed contracts come into force when their day has come: at start, and every minute, so that midnight in
/// Brussels is never far. Any number of instances may run: the lock on the contract lets one do it, the others find it done.
/// </summary>
public sealed partial class Ingangswerker(IServiceScopeFactory diensten, TimeProvider klok, ILogger<Ingangswerker> log) : BackgroundService
{
    private static readonly TimeSpan Tussenpoos = TimeSpan.FromMinutes(1);

    /// <summary>Handles all contracts whose day has come; answers how many came into force by this.</summary>
    internal async Task<int> Verwerk(CancellationToken stop)
    {
        var vandaag = klok.Nu().Vandaag;
        await using var scope = diensten.CreateAsyncScope();
        var wachtend = await scope.ServiceProvider.GetRequiredService<ContractenDb>().WachtOpIngang.AsNoTracking()
            .Where(w => w.Ingangsdatum <= vandaag).OrderBy(w => w.Ingangsdatum).Select(w => w.Contract).ToListAsync(stop);
        var gelukt = 0;
        foreach (var contract in wachtend)
        {
            try
            {
                gelukt += await TreedInWerking(contract, stop) ? 1 : 0;
            }
            catch (Exception fout) when (!stop.IsCancellationRequested)
            {
                LogMislukt(fout, contract); // one contract must not hold up the others; it is tried again in a minute
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

    private async Task<bool> TreedInWerking(Guid contract, CancellationToken stop)
    {
        await using var scope = diensten.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<ContractenDb>();
        var dossier = await db.Laad<Gebiedscontract>(contract, stop);
        if (dossier.Status is not Contractstatus.Ondertekend)
        {
            return false; // another instance was first, or it was withdrawn meanwhile
        }

        dossier.TreedInWerking(klok.Nu());
        await db.Bewaar(dossier, Aanvrager.Dienst("contracten"), stop);
        return true;
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "Contract {Contract} could not come into force; next try in a minute")]
    private partial void LogMislukt(Exception fout, Guid contract);

    [LoggerMessage(Level = LogLevel.Warning, Message = "The contracts that wait for their day could not be read; next try in a minute")]
    private partial void LogNietGelezen(Exception fout);
}
