using Gebiedswerking.Fundament.Opslag;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Gebiedswerking.Fundament.Dossierlog;

/// <summary>Forgets remembered answers after seven days.</summary>
internal sealed partial class Opruimer<TDb>(IServiceScopeFactory scopes, TimeProvider klok, ILogger<Opruimer<TDb>> log) : BackgroundService
    where TDb : DossierDb
{
    private static readonly TimeSpan Bewaartermijn = TimeSpan.FromDays(7);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var elkUur = new PeriodicTimer(TimeSpan.FromHours(1), klok);
        do
        {
            try
            {
                await using var scope = scopes.CreateAsyncScope();
                var grens = klok.GetUtcNow() - Bewaartermijn;
                await scope.ServiceProvider.GetRequiredService<TDb>().Set<Sleutelrij>().Where(s => s.Tijdstip < grens).ExecuteDeleteAsync(stoppingToken);
            }
            catch (Exception fout) when (!stoppingToken.IsCancellationRequested)
            {
                Mislukt(fout);
            }
        }
        while (await elkUur.WaitForNextTickAsync(stoppingToken));
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "Forgetting old answers failed; trying again in an hour")]
    private partial void Mislukt(Exception fout);
}
