using Gebiedswerking.Fundament.Dossierlog;
using Microsoft.EntityFrameworkCore;

namespace Gebiedswerking.Fundament.Ankers;

/// <summary>Proves that a row of a dossier was in an anchor.</summary>
/// <param name="Bron">Name of the source.</param>
/// <param name="Dag">Day of the anchor (Europe/Brussels).</param>
/// <param name="Van">Number of the first row of the anchor.</param>
/// <param name="Tot">Number of the last row.</param>
/// <param name="Wortel">Root of the anchor, hex.</param>
/// <param name="Rij">Version of the dossier that the row made.</param>
/// <param name="Rijhash">Hash of that row, hex: the leaf.</param>
/// <param name="Volgnummer">Number of that row; less <paramref name="Van"/> it is its place in the tree.</param>
/// <param name="Pad">The roots beside the way from the leaf to the root, lowest first, hex.</param>
public sealed record Ankerbewijs(
    string Bron, DateOnly Dag, long Van, long Tot, string Wortel, int Rij, string Rijhash, long Volgnummer, IReadOnlyList<string> Pad)
{
    /// <summary>For the last row of a dossier that an anchor holds; null when no anchor holds any.</summary>
    public static async Task<Ankerbewijs?> Voor(DossierDb db, string bron, Guid dossier, CancellationToken stop)
    {
        var id = Ankerboek.IdVan(bron);
        if (!await db.Set<Dossierkop>().AnyAsync(k => k.Dossier == id, stop) || await db.Lees<Ankerboek>(id, stop) is not { Laatste.Tot: var laatste } boek)
        {
            return null;
        }

        var rij = await (
            from u in db.Uitgave.AsNoTracking()
            join l in db.Dossierlog.AsNoTracking() on u.Rij equals l.Rij
            where l.Dossier == dossier && u.Bron == bron && u.Volgnummer <= laatste
            orderby u.Volgnummer descending
            select new { l.Versie, u.Volgnummer, l.Hash }).FirstOrDefaultAsync(stop);
        if (rij is null)
        {
            return null;
        }

        var anker = boek.Ankers.First(a => a.Van <= rij.Volgnummer && rij.Volgnummer <= a.Tot);
        var hashes = await (
            from u in db.Uitgave.AsNoTracking()
            join l in db.Dossierlog.AsNoTracking() on u.Rij equals l.Rij
            where u.Bron == bron && u.Volgnummer >= anker.Van && u.Volgnummer <= anker.Tot
            orderby u.Volgnummer
            select l.Hash).ToListAsync(stop);
        return new Ankerbewijs(bron, anker.Dag, anker.Van, anker.Tot, anker.Wortel, rij.Versie, Ketting.Hex(rij.Hash), rij.Volgnummer,
            [.. Merkleboom.Pad(hashes, (int)(rij.Volgnummer - anker.Van)).Select(Ketting.Hex)]);
    }
}
