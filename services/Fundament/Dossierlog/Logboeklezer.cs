using Gebiedswerking.Berichten;
using Microsoft.EntityFrameworkCore;

namespace Gebiedswerking.Fundament.Dossierlog;

/// <summary>Reads numbered rows, for the relay and for the feed: both give the bijlage as it now stands.</summary>
internal static class Logboeklezer
{
    public static async Task<IReadOnlyList<Regel>> Na(DossierDb db, string bron, long na, int hoogstens, CancellationToken stop)
    {
        var rijen = await (
            from u in db.Uitgave.AsNoTracking()
            join l in db.Dossierlog.AsNoTracking() on u.Rij equals l.Rij
            join b in db.Bijlagen.AsNoTracking() on new { l.Dossier, l.Versie } equals new { b.Dossier, b.Versie } into bijlagen
            from b in bijlagen.DefaultIfEmpty()
            where u.Bron == bron && u.Volgnummer > na
            orderby u.Volgnummer
            select new { u.Volgnummer, Rij = l, Bijlage = b == null ? null : b.Tekst }).Take(hoogstens).ToListAsync(stop);
        return [.. rijen.Select(r => r.Rij.AlsRegel(r.Volgnummer, r.Bijlage))];
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
