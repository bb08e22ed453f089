using System.Buffers.Binary;
using System.Collections.Concurrent;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.Json.Schema;
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
    /// <summary>
    /// What stands in the row instead of the shape number alone: it also holds the events that this version knows and the shape of its state.
    /// While a new version is rolled out neither takes the snapshot of the other, so that none can pass over an event that it does not know.
    /// </summary>
    internal static readonly int Beeldvorm = BepaalVorm();

    public override int? Vorm => Beeldvorm;

    public override async Task Bewaar(DbContext db, Dossier dossier, CancellationToken stop)
    {
        if (dossier.Versie <= Momentopname.Drempel || dossier.Nieuw.Count == 0 || dossier.Versie - dossier.Hersteld < Momentopname.Stap)
        {
            return;
        }

        var rij = await db.Set<Momentopname>().SingleOrDefaultAsync(m => m.Dossier == dossier.Id, stop);
        if (rij is not null && dossier.Versie - rij.Versie < Momentopname.Stap && rij.Vorm == Beeldvorm)
        {
            return;
        }

        if (rij is null)
        {
            db.Add(rij = new Momentopname { Dossier = dossier.Id, Versie = 0, Vorm = 0, Staat = "" });
        }

        rij.Versie = dossier.Versie;
        rij.Vorm = Beeldvorm;
        rij.Staat = JsonSerializer.Serialize(((TDossier)dossier).Staat, Gebeurtenistypes.Json);
    }

    public override void Herstel(Dossier dossier, Momentopname momentopname)
    {
        ((TDossier)dossier).Staat = JsonSerializer.Deserialize<TStaat>(momentopname.Staat, Gebeurtenistypes.Json)!;
        dossier.HerstelVersie(momentopname.Versie);
    }

    private static int BepaalVorm()
    {
        var kenmerken = Dossier.GebeurtenissenVan(typeof(TDossier)).Select(g => $"{g.Name} {Gebeurtenistypes.VormVan(g)}").Order(StringComparer.Ordinal)
            .Append($"{TDossier.StaatVorm}").Append(Gebeurtenistypes.Json.GetJsonSchemaAsNode(typeof(TStaat)).ToJsonString());
        return BinaryPrimitives.ReadInt32BigEndian(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', kenmerken))));
    }
}
