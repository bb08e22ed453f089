using Gebiedswerking.Berichten;
using Gebiedswerking.Fundament.Dossierlog;
using Gebiedswerking.Fundament.Opslag;
using Gebiedswerking.Fundament.Toegang;
using Gebiedswerking.Taakstellingen.Domein;
using Microsoft.EntityFrameworkCore;

namespace Gebiedswerking.Taakstellingen.Opslag;

/// <summary>The database of Taakstellingen: the dossierlog, and which gemeenten and referentieregios exist.</summary>
public class TaakstellingenDb(DbContextOptions<TaakstellingenDb> opties, Opslagdiensten diensten) : DossierDb(opties, diensten)
{
    /// <summary>Areas, from the events of Programmas.</summary>
    public DbSet<Gebiedrij> Gebieden => Set<Gebiedrij>();

    /// <summary>Locks a taakstelling for a command of somebody who may know of it.</summary>
    public Task<Taakstelling> Laad(Guid taakstelling, Aanvrager wie, CancellationToken stop) =>
        Laad<Taakstelling>(taakstelling, t => t.EisZichtbaar(wie.Rol), stop);

    /// <summary>Which of these areas are known here; one query.</summary>
    internal async Task<IReadOnlySet<Gebied>> Bekend(IReadOnlyList<Gebied> gebieden, CancellationToken stop)
    {
        var codes = gebieden.Select(g => g.Code).ToArray();
        var rijen = await Gebieden.AsNoTracking().Where(g => codes.Contains(g.Code)).ToListAsync(stop);
        return rijen.Select(g => new Gebied(g.Soort, g.Code)).ToHashSet();
    }

    /// <summary>Notes that an area exists; again changes nothing.</summary>
    internal async Task Ken(Gebiedsoort soort, string code, CancellationToken stop)
    {
        if (await Gebieden.FindAsync([soort, code], stop) is null)
        {
            Add(new Gebiedrij { Soort = soort, Code = code });
        }
    }

    /// <inheritdoc />
    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        base.OnModelCreating(modelBuilder);
        modelBuilder.Entity<Gebiedrij>(t =>
        {
            t.ToTable("gebied").HasKey(g => new { g.Soort, g.Code });
            t.Property(g => g.Soort).HasColumnName("soort").HasConversion<string>().HasMaxLength(20);
            t.Property(g => g.Code).HasColumnName("code").HasMaxLength(20);
        });
    }
}

/// <summary>An area that Programmas made known.</summary>
public sealed class Gebiedrij
{
    /// <summary>Kind of area.</summary>
    public required Gebiedsoort Soort { get; init; }

    /// <summary>Code of the referentieregio or NIS code.</summary>
    public required string Code { get; init; }
}
