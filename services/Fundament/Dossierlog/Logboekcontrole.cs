using Gebiedswerking.Berichten;
using Gebiedswerking.Fundament.Opslag;
using Microsoft.EntityFrameworkCore;

namespace Gebiedswerking.Fundament.Dossierlog;

/// <summary>
/// The task <c>controleer</c>: goes through every dossier of a service and through the numbers that it gave out. For after a restore, and for
/// who wants to know. Reads in one snapshot, one dossier at a time in memory.
/// </summary>
internal static class Logboekcontrole
{
    private const int HoogstensGenoemd = 20;

    /// <summary>Writes what does not hold and a last line with the count; answers the exit code: 0 when all holds.</summary>
    public static async Task<int> Voer(DossierDb db, IDialect dialect, TextWriter uitvoer, CancellationToken stop)
    {
        await using var transactie = await db.Database.BeginTransactionAsync(dialect.Momentbeeld, stop);
        var koppen = await db.Set<Dossierkop>().AsNoTracking().ToDictionaryAsync(k => k.Dossier, stop);
        var (dossiers, rijen, fout) = (0, 0L, 0);
        await foreach (var dossier in PerDossier(db, stop))
        {
            (dossiers, rijen) = (dossiers + 1, rijen + dossier.Count);
            koppen.Remove(dossier[0].Dossier, out var kop);
            await Noem(Ketencontrole.Bekijk(kop, dossier).Select(zin => $"{dossier[0].Dossier}: {zin}"));
        }

        await Noem(koppen.Keys.Select(weg => $"{weg}: het logboek van dit dossier is verdwenen."));
        await Noem(await Nummering(db, stop));
        await uitvoer.WriteLineAsync($"{dossiers} dossiers, {rijen} rijen: {(fout == 0 ? "alles klopt" : $"{fout} bevindingen")}");
        return fout == 0 ? 0 : 1;

        async Task Noem(IEnumerable<string> zinnen)
        {
            foreach (var zin in zinnen)
            {
                if (++fout <= HoogstensGenoemd)
                {
                    await uitvoer.WriteLineAsync(zin);
                }
            }
        }
    }

    private static async IAsyncEnumerable<IReadOnlyList<Regel>> PerDossier(
        DossierDb db, [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken stop)
    {
        var rijen = (
            from l in db.Dossierlog.AsNoTracking()
            join b in db.Bijlagen.AsNoTracking() on new { l.Dossier, l.Versie } equals new { b.Dossier, b.Versie } into bijlagen
            from b in bijlagen.DefaultIfEmpty()
            orderby l.Dossier, l.Versie
            select new { Rij = l, Bijlage = b == null ? null : b.Tekst }).AsAsyncEnumerable();
        var dossier = new List<Regel>();
        await foreach (var rij in rijen.WithCancellation(stop))
        {
            if (dossier.Count > 0 && dossier[0].Dossier != rij.Rij.Dossier)
            {
                yield return dossier;
                dossier = [];
            }

            dossier.Add(rij.Rij.AlsRegel(0, rij.Bijlage));
        }

        if (dossier.Count > 0)
        {
            yield return dossier;
        }
    }

    /// <summary>Numbers that were given out have no gaps, and each names a row that is there.</summary>
    private static async Task<IReadOnlyList<string>> Nummering(DossierDb db, CancellationToken stop)
    {
        var bronnen = await db.Uitgave.AsNoTracking().GroupBy(u => u.Bron)
            .Select(g => new { Bron = g.Key, Aantal = g.LongCount(), Eerste = g.Min(u => u.Volgnummer), Laatste = g.Max(u => u.Volgnummer) }).ToListAsync(stop);
        var zonderRij = await db.Uitgave.AsNoTracking().CountAsync(u => !db.Dossierlog.Any(l => l.Rij == u.Rij), stop);
        return
        [
            .. bronnen.Where(b => b.Eerste != 1 || b.Laatste != b.Aantal).Select(b => $"{b.Bron}: {b.Aantal} nummers van {b.Eerste} tot {b.Laatste}."),
            .. zonderRij > 0 ? new[] { $"{zonderRij} nummers horen bij een rij die er niet is." } : [],
        ];
    }
}
