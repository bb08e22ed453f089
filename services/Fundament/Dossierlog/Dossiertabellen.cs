using Gebiedswerking.Fundament.Opslag;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Gebiedswerking.Fundament.Dossierlog;

/// <summary>Names and types of the dossierlog tables.</summary>
public static class Dossiertabellen
{
    /// <summary>To be called at the end of the first migration of a service: from then on the database refuses changes to what was written.</summary>
    public static void MaakOnveranderlijk(MigrationBuilder migratie, IDialect dialect)
    {
        dialect.MaakOnveranderlijk(migratie, "dossierlog", "dossier", "versie");
        dialect.MaakOnveranderlijk(migratie, "uitgave", "bron", "volgnummer");
    }

    internal static void Beschrijf(ModelBuilder model)
    {
        model.Entity<Dossierkop>(t =>
        {
            t.ToTable("dossierkop").HasKey(k => k.Dossier);
            t.Property(k => k.Dossier).HasColumnName("dossier").ValueGeneratedNever();
            t.Property(k => k.Soort).HasColumnName("soort").HasMaxLength(100);
            t.Property(k => k.Versie).HasColumnName("versie");
            t.Property(k => k.Hash).HasColumnName("hash").HasMaxLength(32);
        });
        model.Entity<Logrij>(t =>
        {
            t.ToTable("dossierlog").HasKey(l => new { l.Dossier, l.Versie });
            t.Property(l => l.Rij).HasColumnName("rij").ValueGeneratedOnAdd();
            t.Property(l => l.Bron).HasColumnName("bron").HasMaxLength(60);
            t.Property(l => l.Dossier).HasColumnName("dossier");
            t.Property(l => l.Versie).HasColumnName("versie");
            t.Property(l => l.Soort).HasColumnName("soort").HasMaxLength(100);
            t.Property(l => l.Type).HasColumnName("type").HasMaxLength(200);
            t.Property(l => l.Vorm).HasColumnName("vorm");
            t.Property(l => l.Gebeurtenis).HasColumnName("gebeurtenis");
            t.Property(l => l.BijlageDigest).HasColumnName("bijlage_digest").HasMaxLength(32);
            t.Property(l => l.Tijdstip).HasColumnName("tijdstip");
            t.Property(l => l.Actor).HasColumnName("actor").HasMaxLength(200);
            t.Property(l => l.Rol).HasColumnName("rol").HasMaxLength(60);
            t.Property(l => l.Organisatie).HasColumnName("organisatie").HasMaxLength(60);
            t.Property(l => l.Spoor).HasColumnName("spoor").HasMaxLength(100);
            t.Property(l => l.VorigeHash).HasColumnName("vorige_hash").HasMaxLength(32);
            t.Property(l => l.Hash).HasColumnName("hash").HasMaxLength(32);
            t.HasIndex(l => l.Rij).IsUnique();
        });
        model.Entity<Bijlagerij>(t =>
        {
            t.ToTable("bijlage").HasKey(b => new { b.Dossier, b.Versie });
            t.Property(b => b.Dossier).HasColumnName("dossier");
            t.Property(b => b.Versie).HasColumnName("versie");
            t.Property(b => b.Tekst).HasColumnName("tekst");
        });
        model.Entity<Ongenummerd>(t =>
        {
            t.ToTable("ongenummerd").HasKey(o => new { o.Dossier, o.Versie });
            t.Property(o => o.Dossier).HasColumnName("dossier");
            t.Property(o => o.Versie).HasColumnName("versie");
        });
        model.Entity<Uitgaverij>(t =>
        {
            t.ToTable("uitgave").HasKey(u => new { u.Bron, u.Volgnummer });
            t.Property(u => u.Bron).HasColumnName("bron").HasMaxLength(60);
            t.Property(u => u.Volgnummer).HasColumnName("volgnummer").ValueGeneratedNever();
            t.Property(u => u.Rij).HasColumnName("rij");
            t.HasIndex(u => u.Rij).IsUnique();
        });
        model.Entity<Publicatiestand>(t =>
        {
            t.ToTable("publicatiestand").HasKey(p => p.Bron);
            t.Property(p => p.Bron).HasColumnName("bron").HasMaxLength(60);
            t.Property(p => p.Tot).HasColumnName("tot");
        });
        model.Entity<Sleutelrij>(t =>
        {
            t.ToTable("idempotentie").HasKey(s => new { s.Client, s.Route, s.Sleutel });
            t.Property(s => s.Client).HasColumnName("client").HasMaxLength(300);
            t.Property(s => s.Route).HasColumnName("route").HasMaxLength(300);
            t.Property(s => s.Sleutel).HasColumnName("sleutel").HasMaxLength(200);
            t.Property(s => s.Inhoud).HasColumnName("inhoud").HasMaxLength(32);
            t.Property(s => s.Antwoord).HasColumnName("antwoord");
            t.Property(s => s.Tijdstip).HasColumnName("tijdstip");
            t.HasIndex(s => s.Tijdstip);
        });
        model.Entity<Momentopname>(t =>
        {
            t.ToTable("momentopname").HasKey(m => m.Dossier);
            t.Property(m => m.Dossier).HasColumnName("dossier").ValueGeneratedNever();
            t.Property(m => m.Versie).HasColumnName("versie");
            t.Property(m => m.Vorm).HasColumnName("vorm");
            t.Property(m => m.Staat).HasColumnName("staat");
        });
    }
}
