using Microsoft.EntityFrameworkCore;

namespace Gebiedswerking.Fundament.Opslag;

/// <summary>The tables with which a service consumes other services' events: cursors and parked events.</summary>
public abstract class OntvangstDb : DbContext
{
    /// <summary>A context on a database.</summary>
    protected OntvangstDb(DbContextOptions opties, Opslagdiensten diensten) : base(opties)
    {
        Diensten = diensten;
        // A failed save ends its transaction, so a savepoint before each save would only cost a round trip and a subtransaction.
        Database.AutoSavepointsEnabled = false;
    }

    /// <summary>What storage needs from outside.</summary>
    protected Opslagdiensten Diensten { get; }

    /// <summary>True while a consumer's transaction is open: commands join it and do not commit.</summary>
    public bool InOntvangst { get; internal set; }

    /// <summary>Cursors.</summary>
    public DbSet<Cursor> Cursors => Set<Cursor>();

    /// <summary>Parked events.</summary>
    public DbSet<Geparkeerd> Parkeerplaats => Set<Geparkeerd>();

    /// <inheritdoc />
    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder) => Diensten.Dialect.RichtModel(configurationBuilder);

    /// <inheritdoc />
    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.Entity<Cursor>(t =>
        {
            t.ToTable("bron_cursor").HasKey(c => c.Bron);
            t.Property(c => c.Bron).HasColumnName("bron").HasMaxLength(60);
            t.Property(c => c.Volgnummer).HasColumnName("volgnummer");
            t.Property(c => c.Hash).HasColumnName("hash").HasMaxLength(64);
            t.Property(c => c.BijgewerktTot).HasColumnName("bijgewerkt_tot");
        });
        modelBuilder.Entity<Geparkeerd>(t =>
        {
            t.ToTable("geparkeerd").HasKey(g => new { g.Bron, g.Volgnummer });
            t.Property(g => g.Bron).HasColumnName("bron").HasMaxLength(60);
            t.Property(g => g.Volgnummer).HasColumnName("volgnummer");
            t.Property(g => g.Dossier).HasColumnName("dossier");
            t.Property(g => g.Versie).HasColumnName("versie");
            t.Property(g => g.Type).HasColumnName("type").HasMaxLength(200);
            t.Property(g => g.Regel).HasColumnName("regel");
            t.Property(g => g.Reden).HasColumnName("reden");
            t.Property(g => g.Tijdstip).HasColumnName("tijdstip");
            t.HasIndex(g => new { g.Bron, g.Dossier });
        });
    }
}
