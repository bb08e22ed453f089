using Gebiedswerking.Berichten;
using Gebiedswerking.Fundament.Dossierlog;
using Gebiedswerking.Fundament.Opslag;
using Gebiedswerking.Programmas.Domein;
using Microsoft.EntityFrameworkCore;

namespace Gebiedswerking.Programmas.Opslag;

/// <summary>The database of Programmas: the dossierlog; what a gemeente is now is in the read model.</summary>
public sealed class ProgrammasDb(DbContextOptions<ProgrammasDb> opties, Opslagdiensten diensten) : DossierDb(opties, diensten)
{
    /// <summary>Which of these areas are registered here; one query.</summary>
    internal async Task<IReadOnlySet<Gebied>> Bekend(IReadOnlyList<Gebied> gebieden, CancellationToken stop)
    {
        var ids = gebieden.ToLookup(g => g.Soort is Gebiedsoort.Gemeente ? Gemeente.IdVan(g.Code) : Referentieregio.IdVan(g.Code));
        var gevraagd = ids.Select(g => g.Key).ToArray();
        var gevonden = await Set<Dossierkop>().AsNoTracking().Where(k => gevraagd.Contains(k.Dossier)).Select(k => k.Dossier).ToListAsync(stop);
        return gevonden.SelectMany(id => ids[id]).ToHashSet();
    }
}
