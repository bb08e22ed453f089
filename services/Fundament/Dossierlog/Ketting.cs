using System.Buffers;
using System.Buffers.Binary;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Gebiedswerking.Berichten;

namespace Gebiedswerking.Fundament.Dossierlog;

/// <summary>The hash chain of a dossier: each row carries SHA-256 over its length-prefixed fields and the hash before it.</summary>
public static class Ketting
{
    /// <summary>What the first row of a dossier follows: 32 zero bytes.</summary>
    public static readonly byte[] Begin = new byte[32];

    /// <summary>The hash of a row. Each field is its UTF-8 length (4 bytes, big endian) and its bytes; absent is length -1.</summary>
    public static byte[] Hash(Regel regel)
    {
        ReadOnlySpan<string?> velden =
        [
            regel.Dossier.ToString(), regel.Versie.ToString(CultureInfo.InvariantCulture), regel.Soort, regel.Type,
            regel.Vorm.ToString(CultureInfo.InvariantCulture), regel.Gebeurtenis, regel.BijlageDigest, Tijdtekst(regel.Tijdstip),
            regel.Actor, regel.Rol, regel.Organisatie, regel.Spoor, regel.VorigeHash,
        ];
        var hoogstens = 0;
        foreach (var veld in velden)
        {
            hoogstens += sizeof(int) + Encoding.UTF8.GetMaxByteCount(veld?.Length ?? 0);
        }

        // In one piece: a call to the hash costs more than copying the fields.
        var tekst = ArrayPool<byte>.Shared.Rent(hoogstens);
        var lengte = 0;
        foreach (var veld in velden)
        {
            var eigen = veld is null ? -1 : Encoding.UTF8.GetBytes(veld, tekst.AsSpan(lengte + sizeof(int)));
            BinaryPrimitives.WriteInt32BigEndian(tekst.AsSpan(lengte), eigen);
            lengte += sizeof(int) + Math.Max(eigen, 0);
        }

        var hash = SHA256.HashData(tekst.AsSpan(0, lengte));
        ArrayPool<byte>.Shared.Return(tekst, clearArray: true);
        return hash;
    }

    /// <summary>A time as it is hashed: UTC, six decimals.</summary>
    public static string Tijdtekst(DateTimeOffset tijd) => tijd.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss.ffffff'Z'", CultureInfo.InvariantCulture);

    /// <summary>Hex, lower case.</summary>
    public static string Hex(byte[] hash) => Convert.ToHexStringLower(hash);

    /// <summary>True when the row hashes to what it says.</summary>
    public static bool Klopt(Regel regel) => Hex(Hash(regel)) == regel.Hash;

    /// <summary>True when the bijlage, if still there, is the one whose digest was chained.</summary>
    public static bool BijlageKlopt(Regel regel) =>
        regel.Bijlage is null || (regel.BijlageDigest is not null && Hex(Digest(regel.Bijlage)) == regel.BijlageDigest);

    /// <summary>Truncates to the microsecond, so that what is hashed is what a database keeps.</summary>
    public static DateTimeOffset Microseconde(DateTimeOffset tijd) => new(tijd.UtcTicks - tijd.UtcTicks % TimeSpan.TicksPerMicrosecond, TimeSpan.Zero);

    /// <summary>A bijlage as text with a fresh salt: erasing the text erases the salt, so the digest tells nothing.</summary>
    public static string MetZout(Bijlage bijlage) =>
        JsonSerializer.Serialize(new GezoutenBijlage(Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(16)), bijlage.Velden), Gebeurtenistypes.Json);

    /// <summary>The texts of a stored bijlage; empty when absent or erased.</summary>
    public static IReadOnlyDictionary<string, string> Velden(string? bijlage) =>
        bijlage is null ? new Dictionary<string, string>() : JsonSerializer.Deserialize<GezoutenBijlage>(bijlage, Gebeurtenistypes.Json)!.Velden;

    /// <summary>SHA-256 over the salted text.</summary>
    public static byte[] Digest(string gezouten) => SHA256.HashData(Encoding.UTF8.GetBytes(gezouten));

    private sealed record GezoutenBijlage(string Zout, IReadOnlyDictionary<string, string> Velden);
}
