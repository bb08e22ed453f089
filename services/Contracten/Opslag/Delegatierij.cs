using Gebiedswerking.Berichten.Contracten;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Gebiedswerking.Contracten.Opslag;

/// <summary>A delegation that was not withdrawn, to find the ones of a person; the dossier itself says whether it holds.</summary>
public sealed class Delegatierij : IEntityTypeConfiguration<Delegatierij>
{
    /// <summary>The delegation.</summary>
    public Guid Id { get; init; }

    /// <summary>KBO number of the gemeente.</summary>
    public string Gemeente { get; init; } = "";

    /// <summary>Pseudonym of the person who may sign.</summary>
    public string Persoon { get; init; } = "";

    /// <summary>The function that is replaced.</summary>
    public Hoedanigheid Functie { get; init; }

    /// <summary>Last day (Europe/Brussels).</summary>
    public DateOnly Tot { get; init; }

    /// <inheritdoc />
    public void Configure(EntityTypeBuilder<Delegatierij> builder)
    {
        builder.ToTable("delegatie").HasKey(d => d.Id);
        builder.Property(d => d.Id).HasColumnName("id").ValueGeneratedNever();
        builder.Property(d => d.Gemeente).HasColumnName("gemeente").HasMaxLength(10);
        builder.Property(d => d.Persoon).HasColumnName("persoon").HasMaxLength(200);
        builder.Property(d => d.Functie).HasColumnName("functie").HasConversion<string>().HasMaxLength(40);
        builder.Property(d => d.Tot).HasColumnName("tot");
        builder.HasIndex(d => new { d.Persoon, d.Gemeente });
    }
}
