using Microsoft.EntityFrameworkCore;

namespace Gebiedswerking.Fondsen.Opslag;

/// <summary>The helper tables.</summary>
public partial class FondsenDb
{
    private const int Cijfers = 15;

    /// <inheritdoc />
    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        base.OnModelCreating(modelBuilder);
        Gemeentetabellen(modelBuilder);
        modelBuilder.Entity<Programmarij>(t =>
        {
            t.ToTable("programma").HasKey(p => p.Programma);
            t.Property(p => p.Programma).HasColumnName("programma").ValueGeneratedNever();
            t.Property(p => p.Inhoud).HasColumnName("inhoud");
        });
        modelBuilder.Entity<Programmafonds>(t =>
        {
            t.ToTable("programmafonds").HasKey(p => p.Programma);
            t.Property(p => p.Programma).HasColumnName("programma").ValueGeneratedNever();
            t.Property(p => p.Fonds).HasColumnName("fonds");
        });
        modelBuilder.Entity<Gemeenteindeling>(t =>
        {
            t.ToTable("gemeenteindeling").HasKey(g => new { g.Nis, g.Vanaf });
            t.Property(g => g.Nis).HasColumnName("nis").HasMaxLength(5);
            t.Property(g => g.Vanaf).HasColumnName("vanaf");
            t.Property(g => g.Referentieregio).HasColumnName("referentieregio").HasMaxLength(20);
        });
        modelBuilder.Entity<Mandaatruimte>(t =>
        {
            t.ToTable("mandaatruimte", b => b.HasCheckConstraint("mandaatruimte_gebruikt", "gebruikt >= 0")).HasKey(m => m.Mandatering);
            t.Property(m => m.Mandatering).HasColumnName("mandatering").ValueGeneratedNever();
            t.Property(m => m.Verlening).HasColumnName("verlening");
            t.Property(m => m.Plafond).HasColumnName("plafond").HasPrecision(Cijfers, 2);
            t.Property(m => m.Gebruikt).HasColumnName("gebruikt").HasPrecision(Cijfers, 2);
        });
        modelBuilder.Entity<WachtendeAanvraag>(t =>
        {
            t.ToTable("wachtende_aanvraag").HasKey(w => w.Contract);
            t.Property(w => w.Contract).HasColumnName("contract").ValueGeneratedNever();
            t.Property(w => w.Fonds).HasColumnName("fonds");
            t.Property(w => w.Mandatering).HasColumnName("mandatering");
            t.Property(w => w.Volgnummer).HasColumnName("volgnummer");
            t.Property(w => w.Aanvraag).HasColumnName("aanvraag");
            t.HasIndex(w => new { w.Mandatering, w.Volgnummer });
        });
        MaakVervaldag(modelBuilder);
        modelBuilder.Entity<Contractfonds>(t =>
        {
            t.ToTable("contractfonds").HasKey(c => c.Contract);
            t.Property(c => c.Contract).HasColumnName("contract").ValueGeneratedNever();
            t.Property(c => c.Fonds).HasColumnName("fonds");
        });
        modelBuilder.Entity<Boeking>(t =>
        {
            t.ToTable("boeking").HasKey(b => new { b.Fonds, b.Versie });
            t.Property(b => b.Fonds).HasColumnName("fonds");
            t.Property(b => b.Versie).HasColumnName("versie");
            t.Property(b => b.Gebeurtenis).HasColumnName("gebeurtenis").HasMaxLength(200);
        });
        modelBuilder.Entity<Grootboekregel>(t =>
        {
            t.ToTable("boekingsregel", b => b.HasCheckConstraint("boekingsregel_kant", Tekst.EenKant))
                .HasKey(r => new { r.Fonds, r.Versie, r.Nummer });
            t.HasOne<Boeking>().WithMany().HasForeignKey(r => new { r.Fonds, r.Versie }).OnDelete(DeleteBehavior.Restrict);
            t.Property(r => r.Fonds).HasColumnName("fonds");
            t.Property(r => r.Versie).HasColumnName("versie");
            t.Property(r => r.Nummer).HasColumnName("nummer");
            t.Property(r => r.Rekening).HasColumnName("rekening").HasConversion<string>().HasMaxLength(20);
            t.Property(r => r.Entiteit).HasColumnName("entiteit").HasMaxLength(9);
            t.Property(r => r.Begrotingsartikel).HasColumnName("begrotingsartikel").HasMaxLength(40);
            t.Property(r => r.Jaar).HasColumnName("jaar");
            t.Property(r => r.Contract).HasColumnName("contract");
            t.Property(r => r.Debet).HasColumnName("debet").HasPrecision(Cijfers, 2);
            t.Property(r => r.Credit).HasColumnName("credit").HasPrecision(Cijfers, 2);
        });
    }
}
