using Microsoft.EntityFrameworkCore;

namespace Gebiedswerking.Contracten.Opslag;

/// <summary>A key pair of the seal. Only the newest seals; the public half of the others stays, so that old seals can be checked.</summary>
public sealed class Zegelsleutelrij
{
    /// <summary>Thumbprint of the public key (RFC 7638), base64url.</summary>
    public required string Kid { get; init; }

    /// <summary>Which key it is, from 1; unique, so that of several instances one makes the next key.</summary>
    public required int Nummer { get; init; }

    /// <summary>The public key: the members of the JWK over which the thumbprint goes, as canonical JSON.</summary>
    public required string Publiek { get; init; }

    /// <summary>The private key (PKCS#8), encrypted with the secret of the environment.</summary>
    public required byte[] Prive { get; init; }

    /// <summary>Since when it seals, UTC.</summary>
    public required DateTimeOffset GeldigVan { get; init; }

    /// <summary>When the next key took over, UTC; null for the present one.</summary>
    public DateTimeOffset? IngetrokkenOp { get; set; }

    internal static void Beschrijf(ModelBuilder model) => model.Entity<Zegelsleutelrij>(t =>
    {
        t.ToTable("zegelsleutel").HasKey(z => z.Kid);
        t.Property(z => z.Kid).HasColumnName("kid").HasMaxLength(43);
        t.Property(z => z.Nummer).HasColumnName("nummer").ValueGeneratedNever();
        t.Property(z => z.Publiek).HasColumnName("publiek").HasMaxLength(200);
        t.Property(z => z.Prive).HasColumnName("prive").HasMaxLength(1000);
        t.Property(z => z.GeldigVan).HasColumnName("geldig_van");
        t.Property(z => z.IngetrokkenOp).HasColumnName("ingetrokken_op");
        t.HasIndex(z => z.Nummer).IsUnique();
    });
}
