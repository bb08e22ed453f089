using System.Security.Cryptography;
using System.Text;

namespace Gebiedswerking.Contracten.Bewijs;

/// <summary>
/// Keeps private keys unreadable in the database: AES-256-GCM under a key that HKDF-SHA256 derives from the secret of this
/// environment (setting <c>Zegel:Geheim</c>). The name of the key pair is authenticated with it, so that rows cannot be exchanged.
/// </summary>
public sealed class Sleutelkluis
{
    private const string Ontwikkelgeheim = "alleen-voor-ontwikkeling-nooit-daarbuiten";
    private const int Nonce = 12;
    private const int Merk = 16;
    private const int Kortst = 32;
    private readonly byte[] _sleutel;

    /// <summary>Takes the secret from the settings.</summary>
    /// <exception cref="InvalidOperationException">Outside Development there is none, or it is too short.</exception>
    public Sleutelkluis(IConfiguration instellingen, IHostEnvironment omgeving)
    {
        var geheim = instellingen["Zegel:Geheim"];
        if (string.IsNullOrEmpty(geheim) && omgeving.IsDevelopment())
        {
            geheim = Ontwikkelgeheim;
        }

        if (geheim is not { Length: >= Kortst })
        {
            throw new InvalidOperationException(
                $"contracten: de instelling Zegel__Geheim ontbreekt of is te kort. Geef een geheim van minstens {Kortst} tekens en bewaar het goed: zonder is geen zegelsleutel nog te gebruiken");
        }

        _sleutel = HKDF.DeriveKey(HashAlgorithmName.SHA256, Encoding.UTF8.GetBytes(geheim), 32, info: "gebiedswerking zegelsleutel 1"u8.ToArray());
    }

    /// <summary>Nonce, ciphertext and tag.</summary>
    public byte[] Sluit(ReadOnlySpan<byte> klaar, string kid)
    {
        var dicht = new byte[Nonce + klaar.Length + Merk];
        RandomNumberGenerator.Fill(dicht.AsSpan(0, Nonce));
        using var aes = new AesGcm(_sleutel, Merk);
        aes.Encrypt(dicht.AsSpan(0, Nonce), klaar, dicht.AsSpan(Nonce, klaar.Length), dicht.AsSpan(Nonce + klaar.Length), Encoding.ASCII.GetBytes(kid));
        return dicht;
    }

    /// <summary>The way back.</summary>
    /// <exception cref="InvalidOperationException">Another secret closed it, or it was changed.</exception>
    public byte[] Open(ReadOnlySpan<byte> dicht, string kid)
    {
        try
        {
            var klaar = new byte[dicht.Length - Nonce - Merk];
            using var aes = new AesGcm(_sleutel, Merk);
            aes.Decrypt(dicht[..Nonce], dicht[Nonce..^Merk], dicht[^Merk..], klaar, Encoding.ASCII.GetBytes(kid));
            return klaar;
        }
        catch (Exception fout) when (fout is CryptographicException or OverflowException or ArgumentException)
        {
            throw new InvalidOperationException($"contracten: de zegelsleutel {kid} gaat niet open met de instelling Zegel__Geheim; was ze gewijzigd?", fout);
        }
    }
}
