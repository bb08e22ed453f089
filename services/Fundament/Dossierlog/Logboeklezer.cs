using Gebiedswerking.Berichten;
using Microsoft.EntityFrameworkCore;

namespace Gebiedswerking.Fundament.Dossierlog;

/// <summary>Reads numbered rows, for the relay and for the feed: both give the bijlage as it now stands.</summary>
internal static class Logboeklezer
{
    /// <summary>
    /// Long texts make a block shorter, so that a message stays far below what a broker takes. Two rows always go: a reader
    /// of the feed asks for the row that it has, to compare, and must get a new one with it.
    /// </summary>
    private const int Blokletters = 1_000_000;

    public static async Task<IReadOnlyList<Regel>> Na(DossierDb db, string bron, long na, int hoogstens, CancellationToken stop)
    {
        var rijen = (
            from u in db.Uitgave.AsNoTracking()
            join l in db.Dossierlog.AsNoTracking() on u.Rij equals l.Rij
            join b in db.Bijlagen.AsNoTracking() on new { l.Dossier, l.Versie } equals new { b.Dossier, b.Versie } into bijlagen
            from b in bijlagen.DefaultIfEmpty()
            where u.Bron == bron && u.Volgnummer > na
            orderby u.Volgnummer
            select new { u.Volgnummer, Rij = l, Bijlage = b == null ? null : b.Tekst }).Take(hoogstens).AsAsyncEnumerable();
        var regels = new List<Regel>();
        var letters = 0;
        await foreach (var rij in rijen.WithCancellation(stop))
        {
            letters += rij.Rij.Gebeurtenis.Length + (rij.Bijlage?.Length ?? 0);
            if (letters > Blokletters && regels.Count >= 2)
            {
                break;
            }

            regels.Add(rij.Rij.AlsRegel(rij.Volgnummer, rij.Bijlage));
        }

        return regels;
    }

    public static async Task<long> Hoofd(DossierDb db, string bron, CancellationToken stop) =>
        await db.Uitgave.Where(u => u.Bron == bron).MaxAsync(u => (long?)u.Volgnummer, stop) ?? 0;

    public static async Task<IReadOnlyList<Regel>> Dossier(DossierDb db, Guid dossier, CancellationToken stop)
    {
        var rijen = await (
            from l in db.Dossierlog.AsNoTracking()
            join b in db.Bijlagen.AsNoTracking() on new { l.Dossier, l.Versie } equals new { b.Dossier, b.Versie } into bijlagen
            from b in bijlagen.DefaultIfEmpty()
            where l.Dossier == dossier
            orderby l.Versie
            select new { Rij = l, Bijlage = b == null ? null : b.Tekst }).ToListAsync(stop);
        return [.. rijen.Select(r => r.Rij.AlsRegel(0, r.Bijlage))];
    }
}
