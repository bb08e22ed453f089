using Gebiedswerking.Berichten;
using Gebiedswerking.Berichten.Programmas;
using Gebiedswerking.Contracten.Domein;
using Microsoft.EntityFrameworkCore;

namespace Gebiedswerking.Contracten.Opslag;

/// <summary>The acties of programmes: what a new contract can begin with.</summary>
public partial class ContractenDb
{
    /// <summary>Acties, from the events of Programmas.</summary>
    public DbSet<Actierij> Acties => Set<Actierij>();

    /// <summary>An adopted programme with its acties; null when it is not known.</summary>
    internal async Task<BekendProgramma?> Programma(Guid id, CancellationToken stop)
    {
        var rij = await Programmas.AsNoTracking().SingleOrDefaultAsync(p => p.Id == id, stop);
        if (rij is null)
        {
            return null;
        }

        var acties = await Acties.AsNoTracking().Where(a => a.Programma == id).OrderBy(a => a.Volgnummer).ToListAsync(stop);
        return new BekendProgramma(id, rij.Titel, rij.Regios?.Split(',') ?? [], rij.Van, rij.Tot, rij.Voorbeeld,
            [.. acties.Select(a => new BekendeActie(a.Titel, a.Omschrijving, Enum.Parse<Bestuursniveau>(a.Bestuursniveau), KboNummer.Van(a.Verantwoordelijke), a.Naam,
                Bedrag.Van(a.Raming), a.Indicator))]);
    }

    private static void BeschrijfActies(ModelBuilder model) => model.Entity<Actierij>(t =>
    {
        t.ToTable("actie").HasKey(a => a.Id);
        t.Property(a => a.Id).HasColumnName("id").ValueGeneratedNever();
        t.Property(a => a.Programma).HasColumnName("programma");
        t.Property(a => a.Volgnummer).HasColumnName("volgnummer");
        t.Property(a => a.Titel).HasColumnName("titel");
        t.Property(a => a.Omschrijving).HasColumnName("omschrijving");
        t.Property(a => a.Bestuursniveau).HasColumnName("bestuursniveau").HasMaxLength(20);
        t.Property(a => a.Verantwoordelijke).HasColumnName("verantwoordelijke").HasMaxLength(10);
        t.Property(a => a.Naam).HasColumnName("naam");
        t.Property(a => a.Raming).HasColumnName("raming").HasPrecision(15, 2);
        t.Property(a => a.Indicator).HasColumnName("indicator");
        t.HasIndex(a => new { a.Programma, a.Volgnummer });
    });
}
