using Gebiedswerking.Fondsen.Domein;
using Microsoft.EntityFrameworkCore;

namespace Gebiedswerking.Fondsen.Opslag;

/// <summary>When VAK of funds lapses.</summary>
public partial class FondsenDb
{
    /// <summary>Per fund the day on which its first free VAK lapses.</summary>
    public DbSet<Vervaldag> Vervaldagen => Set<Vervaldag>();

    private static void MaakVervaldag(ModelBuilder model) => model.Entity<Vervaldag>(t =>
    {
        t.ToTable("vervaldag").HasKey(v => v.Fonds);
        t.Property(v => v.Fonds).HasColumnName("fonds").ValueGeneratedNever();
        t.Property(v => v.Dag).HasColumnName("dag");
        t.HasIndex(v => v.Dag);
    });

    private async Task NoteerVervaldag(Gebiedsfonds fonds, CancellationToken stop)
    {
        var rij = await Vervaldagen.FindAsync([fonds.Id], stop);
        if (fonds.EersteVerval is not { } dag)
        {
            if (rij is not null)
            {
                Remove(rij);
            }
        }
        else if (rij is null)
        {
            Add(new Vervaldag { Fonds = fonds.Id, Dag = dag });
        }
        else
        {
            rij.Dag = dag;
        }
    }
}
