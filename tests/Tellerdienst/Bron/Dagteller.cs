using Gebiedswerking.Fundament;
using Gebiedswerking.Fundament.Dossierlog;
using Gebiedswerking.Fundament.Toegang;
using Microsoft.EntityFrameworkCore;

namespace Gebiedswerking.Tellerdienst.Bron;

/// <summary>Raises a counter that nobody raised on the day on which it began: the smallest thing that a day brings.</summary>
public sealed class Dagteller(IServiceScopeFactory diensten, Proefklok klok, ILogger<Dagteller> log) : Dagwerker<ProefDb>(diensten, klok, log)
{
    private readonly Proefklok _klok = klok;

    protected override IQueryable<Guid> Wachtend(ProefDb db, DateOnly vandaag)
    {
        _klok.NoteerRonde();
        var begin = Brussel.Begin(vandaag);
        return db.Dossierlog.AsNoTracking()
            .Where(l => l.Versie == 1 && l.Type == nameof(TellerWerdBegonnen) && l.Tijdstip < begin && !db.Dossierlog.Any(m => m.Dossier == l.Dossier && m.Versie == 2))
            .OrderBy(l => l.Tijdstip).Select(l => l.Dossier);
    }

    protected override async Task<bool> Doe(ProefDb db, Guid dossier, CancellationToken stop)
    {
        var teller = await db.Laad<Teller>(dossier, stop);
        if (teller.Versie > 1)
        {
            return false;
        }

        teller.Verhoog(1, null);
        await db.Bewaar(teller, Aanvrager.Dienst("proef"), stop);
        return true;
    }
}

/// <summary>A clock that a test sets from outside. Its timers are sixty times as fast: a minute is a second.</summary>
public sealed class Proefklok : TimeProvider
{
    private const int Sneller = 60;
    private long _voor;
    private int _ronden;

    public sealed record Stand(DateTimeOffset Nu);

    public override DateTimeOffset GetUtcNow() => base.GetUtcNow().AddTicks(Volatile.Read(ref _voor));

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period) =>
        base.CreateTimer(callback, state, Kort(dueTime), Kort(period));

    public void NoteerRonde() => Interlocked.Increment(ref _ronden);

    /// <summary>Sets it, and answers how many rounds the worker began.</summary>
    public static void Map(RouteGroupBuilder api)
    {
        api.MapPost("/klok", (Stand stand, Proefklok klok) =>
        {
            Volatile.Write(ref klok._voor, (stand.Nu - System.GetUtcNow()).Ticks);
        }).RequireAuthorization(Toegangsregel.Openbaar);
        api.MapGet("/klok", (Proefklok klok) => Volatile.Read(ref klok._ronden)).RequireAuthorization(Toegangsregel.Openbaar);
    }

    private static TimeSpan Kort(TimeSpan tijd) => tijd > TimeSpan.Zero ? tijd / Sneller : tijd;
}
