using Gebiedswerking.Fundament.Dossierlog;
using Gebiedswerking.Fundament.Opslag;
using Gebiedswerking.Fundament.Toegang;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Gebiedswerking.Fundament.Ankers;

/// <summary>
/// Anchors each day of each source, an hour after it ended in Brussels: by then the relay has long numbered its rows, and what it
/// numbers later goes into the next anchor. Days without rows get none. Any number of instances may run: the lock on the book lets
/// one do it, the others find it done. What was missed is caught up, a day at a time.
/// </summary>
public sealed partial class Ankerlegger<TDb>(
    IServiceScopeFactory scopes, IBlokuitgever uitgever, Dienstnaam dienst, TimeProvider klok, ILogger<Ankerlegger<TDb>> log) : BackgroundService where TDb : DossierDb
{
    private static readonly TimeSpan Wachttijd = TimeSpan.FromHours(1);
    private static readonly TimeSpan Tussenpoos = TimeSpan.FromMinutes(1);
    private readonly Dictionary<string, DateOnly> _gedaan = [];

    /// <summary>Lays every anchor that is due; answers how many.</summary>
    public async Task<int> Leg(CancellationToken stop)
    {
        var vandaag = Brussel.Dag(klok.GetUtcNow() - Wachttijd);
        var gelegd = 0;
        foreach (var bron in uitgever.Bronnen.Where(b => _gedaan.GetValueOrDefault(b) != vandaag))
        {
            try
            {
                while (await LegVolgende(bron, vandaag, stop))
                {
                    gelegd++;
                }

                _gedaan[bron] = vandaag;
            }
            catch (Exception fout) when (!stop.IsCancellationRequested)
            {
                Mislukt(bron, fout); // another instance made the book at the same time, or there is no database: again in a minute
            }
        }

        return gelegd;
    }

    /// <inheritdoc />
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var wekker = new PeriodicTimer(Tussenpoos, klok);
        do
        {
            await Leg(stoppingToken);
        }
        while (await wekker.WaitForNextTickAsync(stoppingToken));
    }

    private async Task<bool> LegVolgende(string bron, DateOnly vandaag, CancellationToken stop)
    {
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<TDb>();
        var id = Ankerboek.IdVan(bron);
        var boek = await db.Zoek<Ankerboek>(id, stop) ?? await db.Begin<Ankerboek>(id, stop);
        var rijen = Rijen(db, bron, boek.Volgende);
        if (await rijen.OrderBy(r => r.Volgnummer).FirstOrDefaultAsync(stop) is not { } eerste)
        {
            return false;
        }

        var (dag, ervoor) = (Brussel.Dag(eerste.Tijdstip), boek.Laatste?.Dag.AddDays(1));
        dag = ervoor > dag ? ervoor.Value : dag;
        if (dag >= vandaag)
        {
            return false;
        }

        var einde = Brussel.Begin(dag.AddDays(1));
        var tot = await rijen.Where(r => r.Tijdstip < einde).MaxAsync(r => r.Volgnummer, stop);
        var hashes = await rijen.Where(r => r.Volgnummer <= tot).OrderBy(r => r.Volgnummer).Select(r => r.Hash).ToListAsync(stop);
        if (hashes.Count != tot - boek.Volgende + 1)
        {
            throw new InvalidOperationException($"the numbers of {bron} from {boek.Volgende} to {tot} have a gap");
        }

        boek.Leg(bron, dag, hashes);
        await db.Bewaar(boek, Aanvrager.Dienst(dienst.Naam), stop);
        return true;
    }

    private static IQueryable<Ankerrij> Rijen(TDb db, string bron, long van) =>
        from u in db.Uitgave.AsNoTracking()
        join l in db.Dossierlog.AsNoTracking() on u.Rij equals l.Rij
        where u.Bron == bron && u.Volgnummer >= van
        select new Ankerrij { Volgnummer = u.Volgnummer, Tijdstip = l.Tijdstip, Hash = l.Hash };

    [LoggerMessage(Level = LogLevel.Warning, Message = "No anchor could be laid for {Bron}; next try in a minute")]
    private partial void Mislukt(string bron, Exception fout);

    private sealed class Ankerrij
    {
        public required long Volgnummer { get; init; }

        public required DateTimeOffset Tijdstip { get; init; }

        public required byte[] Hash { get; init; }
    }
}
