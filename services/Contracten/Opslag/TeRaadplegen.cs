using Gebiedswerking.Berichten.Contracten;
using Gebiedswerking.Contracten.Domein;
using Gebiedswerking.Fundament.Dossierlog;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Gebiedswerking.Contracten.Opslag;

/// <summary>The decision of a signature, at an address that nobody looked at yet.</summary>
public sealed class TeRaadplegen : IEntityTypeConfiguration<TeRaadplegen>
{
    /// <summary>The contract.</summary>
    public Guid Contract { get; init; }

    /// <summary>Stands for partij and address: an address can be longer than a key.</summary>
    public Guid Sleutel { get; init; }

    /// <summary>KBO number of the partij.</summary>
    public string Partij { get; init; } = "";

    /// <summary>The address.</summary>
    public string Uri { get; init; } = "";

    /// <inheritdoc />
    public void Configure(EntityTypeBuilder<TeRaadplegen> builder)
    {
        builder.ToTable("te_raadplegen").HasKey(r => new { r.Contract, r.Sleutel });
        builder.Property(r => r.Contract).HasColumnName("contract");
        builder.Property(r => r.Sleutel).HasColumnName("sleutel");
        builder.Property(r => r.Partij).HasColumnName("partij").HasMaxLength(10);
        builder.Property(r => r.Uri).HasColumnName("uri").HasMaxLength(2000);
    }
}

/// <summary>Decisions to look at.</summary>
public partial class ContractenDb
{
    /// <summary>Decisions that nobody looked at yet.</summary>
    public DbSet<TeRaadplegen> TeRaadplegen => Set<TeRaadplegen>();

    private async Task OnthoudBesluiten(Gebiedscontract contract, CancellationToken stop)
    {
        foreach (var gezet in contract.Nieuw.Select(n => n.Gebeurtenis).OfType<HandtekeningWerdGezet>().Where(h => h.Grond.Uri is not null))
        {
            var sleutel = Naamruimte.Id("besluit", $"{gezet.Partij}:{gezet.Grond.Uri}");
            if (await TeRaadplegen.FindAsync([contract.Id, sleutel], stop) is null)
            {
                Add(new TeRaadplegen { Contract = contract.Id, Sleutel = sleutel, Partij = gezet.Partij.Cijfers, Uri = gezet.Grond.Uri! });
            }
        }
    }
}
