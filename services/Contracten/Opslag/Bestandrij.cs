using Microsoft.EntityFrameworkCore;

namespace Gebiedswerking.Contracten.Opslag;

/// <summary>
/// A file that was uploaded for a contract, once per content. Not in the dossierlog: the event names its hash, and a file can be taken
/// away without the log losing its proof.
/// </summary>
public sealed class Bestandrij
{
    /// <summary>The contract.</summary>
    public required Guid Contract { get; init; }

    /// <summary>SHA-256 of the content, hex, lower case.</summary>
    public required string Hash { get; init; }

    /// <summary>Media type, as recognised from the content.</summary>
    public required string Type { get; init; }

    /// <summary>Size in bytes.</summary>
    public required long Grootte { get; init; }

    /// <summary>The content; only <see cref="Bestandenkast"/> reads and writes it, as a stream.</summary>
    public required byte[] Inhoud { get; init; }

    /// <summary>Pseudonym of who uploaded it.</summary>
    public required string GeuploadDoor { get; init; }

    /// <summary>When, UTC.</summary>
    public required DateTimeOffset Tijdstip { get; init; }

    internal static void Beschrijf(ModelBuilder model) => model.Entity<Bestandrij>(t =>
    {
        t.ToTable("bestand").HasKey(b => new { b.Contract, b.Hash });
        t.Property(b => b.Contract).HasColumnName("contract");
        t.Property(b => b.Hash).HasColumnName("hash").HasMaxLength(64);
        t.Property(b => b.Type).HasColumnName("type").HasMaxLength(100);
        t.Property(b => b.Grootte).HasColumnName("grootte");
        t.Property(b => b.Inhoud).HasColumnName("inhoud");
        t.Property(b => b.GeuploadDoor).HasColumnName("geupload_door").HasMaxLength(200);
        t.Property(b => b.Tijdstip).HasColumnName("tijdstip");
    });
}
