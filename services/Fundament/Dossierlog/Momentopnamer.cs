using System.Collections.Concurrent;
using System.Text.Json;
using Gebiedswerking.Fundament.Opslag;
using Microsoft.EntityFrameworkCore;

namespace Gebiedswerking.Fundament.Dossierlog;

/// <summary>Keeps and restores snapshots of one kind of dossier; does nothing for kinds without.</summary>
internal class Momentopnamer
{
    private static readonly ConcurrentDictionary<Type, Momentopnamer> PerSoort = [];

    public static Momentopnamer Voor(Type dossier) => PerSoort.GetOrAdd(dossier, static soort =>
        soort.GetInterfaces().SingleOrDefault(i => i.IsGenericType && i.GetGenericTypeDefinition() == typeof(IMetMomentopname<>)) is { } i
            ? (Momentopnamer)Activator.CreateInstance(typeof(Momentopnamer<,>).MakeGenericType(soort, i.GetGenericArguments()[0]))!
            : new Momentopnamer());

    public virtual Task Bewaar(DbContext db, Dossier dossier, CancellationToken stop) => Task.CompletedTask;

    /// <summary>Shape of the snapshots; null for kinds without.</summary>
    public virtual int? Vorm => null;

    public virtual void Herstel(Dossier dossier, Momentopname momentopname) => throw new InvalidOperationException($"{dossier.GetType().Name} keeps no snapshots");
}

/// <summary>The snapshots of a kind of dossier that has them.</summary>
internal sealed class Momentopnamer<TDossier, TStaat> : Momentopnamer
    where TDossier : Dossier, IMetMomentopname<TStaat>
    where TStaat : class
{
    public override int? Vorm => TDossier.StaatVorm;

    public override async Task Bewaar(DbContext db, Dossier dossier, CancellationToken stop)
    {
        if (dossier.Versie <= Momentopname.Drempel || dossier.Nieuw.Count == 0 || dossier.Versie - dossier.Hersteld < Momentopname.Stap)
        {
            return;
        }

        var rij = await db.Set<Momentopname>().SingleOrDefaultAsync(m => m.Dossier == dossier.Id, stop);
        if (rij is not null && dossier.Versie - rij.Versie < Momentopname.Stap && rij.Vorm == TDossier.StaatVorm)
        {
            return;
        }

        if (rij is null)
        {
            db.Add(rij = new Momentopname { Dossier = dossier.Id, Versie = 0, Vorm = 0, Staat = "" });
        }

        rij.Versie = dossier.Versie;
        rij.Vorm = TDossier.StaatVorm;
        rij.Staat = JsonSerializer.Serialize(((TDossier)dossier).Staat, Gebeurtenistypes.Json);
    }

    public override void Herstel(Dossier dossier, Momentopname momentopname)
    {
        ((TDossier)dossier).Staat = JsonSerializer.Deserialize<TStaat>(momentopname.Staat, Gebeurtenistypes.Json)!;
        dossier.HerstelVersie(momentopname.Versie);
    }
}
