using Gebiedswerking.Fundament.Opslag;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;

namespace Gebiedswerking.Tellerdienst.Volger;

/// <summary>What the follower makes of a counter; <c>Keren</c> shows an event that is applied twice.</summary>
public sealed class Tellerstand
{
    public required Guid Teller { get; init; }

    public int Som { get; set; }

    public int Keren { get; set; }

    public string? Tekst { get; set; }
}

public sealed class VolgerDb(DbContextOptions<VolgerDb> opties, Opslagdiensten diensten) : OntvangstDb(opties, diensten)
{
    public DbSet<Tellerstand> Standen => Set<Tellerstand>();

    public DbSet<Tegengif> Tegengif => Set<Tegengif>();

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        base.OnModelCreating(modelBuilder);
        modelBuilder.Entity<Tellerstand>(t =>
        {
            t.ToTable("tellerstand").HasKey(s => s.Teller);
            t.Property(s => s.Teller).HasColumnName("teller").ValueGeneratedNever();
            t.Property(s => s.Som).HasColumnName("som");
            t.Property(s => s.Keren).HasColumnName("keren");
            t.Property(s => s.Tekst).HasColumnName("tekst");
        });
        modelBuilder.Entity<Tegengif>(t =>
        {
            t.ToTable("tegengif").HasKey(g => g.Teller);
            t.Property(g => g.Teller).HasColumnName("teller").ValueGeneratedNever();
        });
    }
}

/// <summary>A counter whose poison can be swallowed now.</summary>
public sealed class Tegengif
{
    public required Guid Teller { get; init; }
}

public sealed class VolgerDbOntwerp : IDesignTimeDbContextFactory<VolgerDb>
{
    public VolgerDb CreateDbContext(string[] args) => Ontwerptijd.Maak<VolgerDb>((o, d) => new VolgerDb(o, d));
}
