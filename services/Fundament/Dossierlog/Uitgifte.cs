using System.Data.Common;
using Gebiedswerking.Berichten;
using Gebiedswerking.Fundament.Opslag;
using Gebiedswerking.Fundament.Waarneming;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Gebiedswerking.Fundament.Dossierlog;

/// <summary>Puts a block of rows on the bus; answers when the broker has confirmed it.</summary>
public interface IBlokuitgever
{
    /// <summary>The sources that this service gives.</summary>
    IReadOnlyCollection<string> Bronnen { get; }

    /// <summary>Publishes consecutive rows of one source.</summary>
    Task Geef(string bron, IReadOnlyList<Regel> regels, CancellationToken stop);
}

/// <summary>
/// The relay: one active per service, by a lock held on the very connection that numbers. First the numbers are
/// committed, only then a block is published; what was published is noted last. A crash in between publishes a block
/// twice, which consumers see by its numbers; it never skips one.
/// </summary>
internal sealed partial class Uitgifte<TDb>(
    IServiceScopeFactory scopes, IDialect dialect, Dienstnaam dienst, Wekker wekker, IBlokuitgever uitgever, ILogger<Uitgifte<TDb>> log)
    : BackgroundService where TDb : DossierDb
{
    private const int Blokgrootte = 100;
    private const int Nummergrootte = 2000;
    private static readonly TimeSpan Peiling = TimeSpan.FromMilliseconds(200);
    private static readonly TimeSpan Rust = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan Vangnet = TimeSpan.FromSeconds(5);
    private readonly Dictionary<string, Wekker> _genummerd = uitgever.Bronnen.ToDictionary(bron => bron, _ => new Wekker());

    /// <inheritdoc />
    public override void Dispose()
    {
        foreach (var wachter in _genummerd.Values)
        {
            wachter.Dispose();
        }

        base.Dispose();
    }

    /// <inheritdoc />
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            using var beurt = CancellationTokenSource.CreateLinkedTokenSource(stoppingToken);
            try
            {
                await using var scope = scopes.CreateAsyncScope();
                var db = scope.ServiceProvider.GetRequiredService<TDb>();
                await db.Database.OpenConnectionAsync(stoppingToken);
                var verbinding = db.Database.GetDbConnection();
                while (!await dialect.NeemSlot(verbinding, $"uitgifte-{dienst.Naam}", stoppingToken))
                {
                    await Task.Delay(Rust, stoppingToken);
                }

                var publiceren = Task.WhenAll(uitgever.Bronnen.Select(bron => Publiceer(bron, beurt.Token)));
                try
                {
                    await Nummer(verbinding, stoppingToken);
                }
                finally
                {
                    await beurt.CancelAsync();
                    await publiceren.ContinueWith(_ => { }, TaskScheduler.Default); // its own loop reports; here it only has to end
                }
            }
            catch (Exception) when (stoppingToken.IsCancellationRequested)
            {
                return;
            }
            catch (Exception fout)
            {
                BeurtMislukt(fout);
                await Task.Delay(Rust, CancellationToken.None);
            }
        }
    }

    private async Task Nummer(DbConnection verbinding, CancellationToken stop)
    {
        while (true)
        {
            var aantal = await dialect.Nummer(verbinding, Nummergrootte, () => Breekpunt.Raak("uitgifte-na-nummeren"), stop);
            if (aantal > 0)
            {
                Breekpunt.Raak("uitgifte-na-vastleggen");
                Meters.Genummerd.Add(aantal);
                foreach (var wachter in _genummerd.Values)
                {
                    wachter.Wek();
                }
            }

            if (aantal < Nummergrootte)
            {
                // Who holds the lock need not be who commits: another instance gives no signal here, its rows are found by the poll.
                while (!await wekker.Wacht(Peiling, stop) && !await dialect.IsErOngenummerd(verbinding, stop))
                {
                }
            }
        }
    }

    private async Task Publiceer(string bron, CancellationToken stop)
    {
        while (!stop.IsCancellationRequested)
        {
            try
            {
                // A connection of its own: under a flood of commands the relay does not queue behind them for one.
                await using var scope = scopes.CreateAsyncScope();
                var db = scope.ServiceProvider.GetRequiredService<TDb>();
                await db.Database.OpenConnectionAsync(stop);
                var tot = await Stand(db, bron, stop);
                while (true)
                {
                    var regels = await Logboeklezer.Na(db, bron, tot, Blokgrootte, stop);
                    if (regels.Count == 0)
                    {
                        await _genummerd[bron].Wacht(Vangnet, stop);
                        continue;
                    }

                    await uitgever.Geef(bron, regels, stop);
                    Breekpunt.Raak("uitgifte-na-publiceren");
                    tot = regels[^1].Volgnummer;
                    await dialect.NoteerGepubliceerd(db, bron, tot, stop);
                    Breekpunt.Raak("uitgifte-na-noteren");
                    Meters.Gepubliceerd.Add(regels.Count);
                }
            }
            catch (Exception) when (stop.IsCancellationRequested)
            {
                return;
            }
            catch (Exception fout)
            {
                PublicerenMislukt(bron, fout);
                await Task.Delay(Rust, CancellationToken.None);
            }
        }
    }

    private static async Task<long> Stand(TDb db, string bron, CancellationToken stop) =>
        await db.Set<Publicatiestand>().Where(p => p.Bron == bron).Select(p => (long?)p.Tot).SingleOrDefaultAsync(stop) ?? 0;

    [LoggerMessage(Level = LogLevel.Warning, Message = "Numbering stopped; trying again")]
    private partial void BeurtMislukt(Exception fout);

    [LoggerMessage(Level = LogLevel.Warning, Message = "Publishing {Bron} stopped; trying again")]
    private partial void PublicerenMislukt(string bron, Exception fout);
}
