using System.Buffers.Text;
using System.Numerics;
using System.Security.Cryptography;
using System.Text;
using Gebiedswerking.Contracten.Domein;

namespace Gebiedswerking.Contracten.Bewijs;

/// <summary>Seals with one key pair: compact JWS (RFC 7515), ES256 (RFC 7518), header alg, kid and typ.</summary>
public sealed class Zegelaar : IZegelaar, IDisposable
{
    /// <summary><c>typ</c> of the seal of a signature.</summary>
    public const string Handtekening = "gebiedswerking-handtekening+jws";

    /// <summary><c>typ</c> of the seal of a proof. Another one, so that neither can stand in for the other.</summary>
    public const string Bewijs = "gebiedswerking-bewijs+jws";

    private static readonly BigInteger Orde = BigInteger.Parse("0FFFFFFFF00000000FFFFFFFFFFFFFFFFBCE6FAADA7179E84F3B9CAC2FC632551", System.Globalization.NumberStyles.HexNumber, System.Globalization.CultureInfo.InvariantCulture);
    private readonly ECDsa _sleutel;

    private Zegelaar(ECDsa sleutel)
    {
        _sleutel = sleutel;
        var punt = sleutel.ExportParameters(includePrivateParameters: false).Q;
        Publiek = $$"""{"crv":"P-256","kty":"EC","x":"{{Base64Url.EncodeToString(punt.X)}}","y":"{{Base64Url.EncodeToString(punt.Y)}}"}""";
        Kid = Base64Url.EncodeToString(SHA256.HashData(Encoding.ASCII.GetBytes(Publiek)));
    }

    /// <summary>Thumbprint of the public key (RFC 7638), base64url.</summary>
    public string Kid { get; }

    /// <summary>The public key: the members of the JWK over which the thumbprint goes, as canonical JSON.</summary>
    public string Publiek { get; }

    /// <summary>A new key pair.</summary>
    public static Zegelaar Nieuw() => new(ECDsa.Create(ECCurve.NamedCurves.nistP256));

    /// <summary>The key pair of a private key.</summary>
    public static Zegelaar Van(ReadOnlySpan<byte> pkcs8)
    {
        var sleutel = ECDsa.Create();
        sleutel.ImportPkcs8PrivateKey(pkcs8, out _);
        return new Zegelaar(sleutel);
    }

    /// <summary>The private key as PKCS#8.</summary>
    public byte[] Prive() => _sleutel.ExportPkcs8PrivateKey();

    /// <inheritdoc />
    public string Verzegel(ReadOnlyMemory<byte> inhoud) => Verzegel(Handtekening, inhoud.Span);

    /// <summary>Seals something of another kind.</summary>
    public string Verzegel(string typ, ReadOnlySpan<byte> inhoud)
    {
        var kop = Encoding.ASCII.GetBytes($$"""{"alg":"ES256","kid":"{{Kid}}","typ":"{{typ}}"}""");
        var tekst = $"{Base64Url.EncodeToString(kop)}.{Base64Url.EncodeToString(inhoud)}";
        var handtekening = _sleutel.SignData(Encoding.ASCII.GetBytes(tekst), HashAlgorithmName.SHA256, DSASignatureFormat.IeeeP1363FixedFieldConcatenation);
        return $"{tekst}.{Base64Url.EncodeToString(LageHelft(handtekening))}";
    }

    /// <inheritdoc />
    public void Dispose() => _sleutel.Dispose();

    // With (r, s) also (r, n - s) is right. We give the lower one and our verifier takes no other: nobody can change the bytes of a seal.
    private static byte[] LageHelft(byte[] handtekening)
    {
        var s = new BigInteger(handtekening.AsSpan(32), isUnsigned: true, isBigEndian: true);
        if (s > Orde / 2)
        {
            var laag = (Orde - s).ToByteArray(isUnsigned: true, isBigEndian: true);
            handtekening.AsSpan(32).Clear();
            laag.CopyTo(handtekening.AsSpan(64 - laag.Length));
        }

        return handtekening;
    }
}
