using Gebiedswerking.Fondsen.Domein;
using Microsoft.EntityFrameworkCore;

namespace Gebiedswerking.Fondsen.Opslag;

/// <summary>What this service keeps of gemeenten, from the events of Programmas.</summary>
public partial class FondsenDb
{
    /// <summary>Areas of gemeenten.</summary>
    public DbSet<Gemeenteoppervlakte> Gemeenteoppervlakten => Set<Gemeenteoppervlakte>();

    /// <summary>Inhabitants of gemeenten.</summary>
    public DbSet<Inwonertal> Inwonertallen => Set<Inwonertal>();

    /// <summary>Gemeenten that merged.</summary>
    public DbSet<Gemeenteopvolging> Gemeenteopvolgingen => Set<Gemeenteopvolging>();

    /// <summary>Which gemeente lies where on a day.</summary>
    internal async Task<Gemeentekaart> Kaart(DateOnly dag, CancellationToken stop)
    {
        var indelingen = await Gemeenteindelingen.AsNoTracking().Where(g => g.Vanaf <= dag).ToListAsync(stop);
        var opvolgers = await Gemeenteopvolgingen.AsNoTracking().Where(o => o.Vanaf <= dag).ToDictionaryAsync(o => o.Oud, o => o.Nieuw, stop);
        return new(indelingen.GroupBy(g => g.Nis).ToDictionary(g => g.Key, g => g.MaxBy(i => i.Vanaf)!.Referentieregio), opvolgers);
    }

    private static void Gemeentetabellen(ModelBuilder modelBuilder)
    {
        modelBuilder.Entity<Gemeenteoppervlakte>(t =>
        {
            t.ToTable("gemeenteoppervlakte").HasKey(g => g.Nis);
            t.Property(g => g.Nis).HasColumnName("nis").HasMaxLength(5);
            t.Property(g => g.Vanaf).HasColumnName("vanaf");
            t.Property(g => g.Km2).HasColumnName("km2").HasPrecision(9, 4);
        });
        modelBuilder.Entity<Inwonertal>(t =>
        {
            t.ToTable("inwonertal").HasKey(i => new { i.Nis, i.Peildatum });
            t.Property(i => i.Nis).HasColumnName("nis").HasMaxLength(5);
            t.Property(i => i.Peildatum).HasColumnName("peildatum");
            t.Property(i => i.Inwoners).HasColumnName("inwoners");
        });
        modelBuilder.Entity<Gemeenteopvolging>(t =>
        {
            t.ToTable("gemeenteopvolging").HasKey(o => o.Oud);
            t.Property(o => o.Oud).HasColumnName("oud").HasMaxLength(5);
            t.Property(o => o.Nieuw).HasColumnName("nieuw").HasMaxLength(5);
            t.Property(o => o.Vanaf).HasColumnName("vanaf");
        });
    }
}
