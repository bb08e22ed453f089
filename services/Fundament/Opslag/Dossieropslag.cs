using Gebiedswerking.Fundament.Dossierlog;
using Microsoft.EntityFrameworkCore;

namespace Gebiedswerking.Fundament.Opslag;

/// <summary>Reading and appending in the words of EF, for every provider that has no shorter way.</summary>
internal static class Dossieropslag
{
    public static async Task<Dossierstand?> Vergrendel(IDialect dialect, DbContext db, Guid dossier, int? vorm, CancellationToken stop)
    {
        if (await dialect.VergrendelKop(db, dossier, stop) is not { } kop)
        {
            return null;
        }

        var momentopname = vorm is null || kop.Versie <= Momentopname.Drempel ? null : await LeesMomentopname(db, dossier, vorm.Value, stop);
        return new Dossierstand(kop, momentopname, await Rijen(db, kop, momentopname?.Versie ?? 0).ToListAsync(stop));
    }

    public static Task<Momentopname?> LeesMomentopname(DbContext db, Guid dossier, int vorm, CancellationToken stop) =>
        db.Set<Momentopname>().AsNoTracking().SingleOrDefaultAsync(m => m.Dossier == dossier && m.Vorm == vorm, stop);

    public static IQueryable<BewaardeGebeurtenis> Rijen(DbContext db, Dossierkop kop, int na) => db.Set<Logrij>().AsNoTracking()
        .Where(l => l.Dossier == kop.Dossier && l.Versie > na && l.Versie <= kop.Versie)
        .OrderBy(l => l.Versie).Select(l => new BewaardeGebeurtenis(l.Type, l.Vorm, l.Gebeurtenis));

    public static async Task Voeg(DbContext db, Toevoeging toevoeging, Action? voorVastleggen, CancellationToken stop)
    {
        if (toevoeging.Sleutel is { } sleutel)
        {
            await db.Set<Sleutelrij>().Where(s => s.Client == sleutel.Client && s.Route == sleutel.Route && s.Sleutel == sleutel.Sleutel)
                .ExecuteUpdateAsync(s => s.SetProperty(r => r.Antwoord, sleutel.Antwoord), stop);
        }

        foreach (var (kop, isNieuw, rijen) in toevoeging.Dossiers)
        {
            Zet(db, kop, isNieuw);
            foreach (var (rij, bijlage) in rijen)
            {
                db.Add(rij);
                db.Add(new Ongenummerd { Dossier = rij.Dossier, Versie = rij.Versie });
                if (bijlage is not null)
                {
                    db.Add(new Bijlagerij { Dossier = rij.Dossier, Versie = rij.Versie, Tekst = bijlage });
                }
            }
        }

        await db.SaveChangesAsync(stop);
        if (voorVastleggen is not null)
        {
            voorVastleggen();
            await db.Database.CurrentTransaction!.CommitAsync(stop);
        }
    }

    private static void Zet(DbContext db, Dossierkop kop, bool isNieuw)
    {
        if (db.Set<Dossierkop>().Local.FindEntry(kop.Dossier)?.Entity is { } gevolgd)
        {
            (gevolgd.Versie, gevolgd.Hash) = (kop.Versie, kop.Hash);
        }
        else if (isNieuw)
        {
            db.Add(kop);
        }
        else
        {
            db.Update(kop);
        }
    }
}
