using Gebiedswerking.Programmas.Domein;
using Microsoft.EntityFrameworkCore;

namespace Gebiedswerking.Programmas.Opslag;

/// <summary>The helper tables beside the dossierlog.</summary>
internal static class Programmatabellen
{
    public static void Beschrijf(ModelBuilder model)
    {
        model.Entity<Gemeenterij>(t =>
        {
            t.ToTable("gemeente").HasKey(g => g.Nis);
            t.Property(g => g.Nis).HasColumnName("nis").HasMaxLength(5);
            t.Property(g => g.Naam).HasColumnName("naam").HasMaxLength(200);
            t.Property(g => g.Kbo).HasColumnName("kbo").HasMaxLength(10);
            t.Property(g => g.Van).HasColumnName("van");
            t.Property(g => g.Tot).HasColumnName("tot");
            t.Property(g => g.Opvolger).HasColumnName("opvolger").HasMaxLength(5);
        });
        model.Entity<Regioindelingrij>(t =>
        {
            t.ToTable("regioindeling").HasKey(i => new { i.Nis, i.Vanaf });
            t.Property(i => i.Nis).HasColumnName("nis").HasMaxLength(5);
            t.Property(i => i.Vanaf).HasColumnName("vanaf");
            t.Property(i => i.Referentieregio).HasColumnName("referentieregio").HasMaxLength(20);
        });
        model.Entity<Taakstellingrij>(t =>
        {
            t.ToTable("taakstelling").HasKey(g => g.Id);
            t.Property(g => g.Id).HasColumnName("id").ValueGeneratedNever();
            t.Property(g => g.Inhoud).HasColumnName("inhoud");
            t.Property(g => g.Stand).HasColumnName("stand").HasConversion<string>().HasMaxLength(20);
        });
        model.Entity<WachtendProgramma>(t =>
        {
            t.ToTable("wacht_op_start").HasKey(w => w.Programma);
            t.Property(w => w.Programma).HasColumnName("programma").ValueGeneratedNever();
            t.Property(w => w.Van).HasColumnName("van");
            t.HasIndex(w => w.Van);
        });
    }
}

/// <summary>A registered gemeente.</summary>
public sealed class Gemeenterij
{
    /// <summary>NIS code.</summary>
    public required string Nis { get; init; }

    /// <summary>Name.</summary>
    public required string Naam { get; init; }

    /// <summary>KBO number.</summary>
    public required string Kbo { get; init; }

    /// <summary>First day when it came from a fusie; null: it was there.</summary>
    public DateOnly? Van { get; init; }

    /// <summary>Last day before it went on in another; null: it is there.</summary>
    public DateOnly? Tot { get; set; }

    /// <summary>NIS code of the gemeente in which it went on.</summary>
    public string? Opvolger { get; set; }
}

/// <summary>From a day on a gemeente belongs to this referentieregio, until a later row begins.</summary>
public sealed class Regioindelingrij
{
    /// <summary>NIS code.</summary>
    public required string Nis { get; init; }

    /// <summary>First day (Europe/Brussels).</summary>
    public required DateOnly Vanaf { get; init; }

    /// <summary>Code of the referentieregio.</summary>
    public required string Referentieregio { get; init; }
}

/// <summary>A taakstelling as Taakstellingen made it known.</summary>
public sealed class Taakstellingrij
{
    /// <summary>Identity.</summary>
    public required Guid Id { get; init; }

    /// <summary>Its content, as the event writes it.</summary>
    public required string Inhoud { get; set; }

    /// <summary>How far it is.</summary>
    public required Taakstellingstand Stand { get; set; }
}

/// <summary>An adopted programme that starts on a day.</summary>
public sealed class WachtendProgramma
{
    /// <summary>The programme.</summary>
    public required Guid Programma { get; init; }

    /// <summary>Its first day (Europe/Brussels).</summary>
    public required DateOnly Van { get; init; }
}
