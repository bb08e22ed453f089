using System.Security.Cryptography;
using System.Text;

namespace Gebiedswerking.Fundament.Dossierlog;

/// <summary>Dossier ids that follow from a public code, so that every service computes the same one (RFC 9562, version 8).</summary>
public static class Naamruimte
{
    /// <summary>The id of the dossier of this kind with this code.</summary>
    /// <param name="soort">Kind, e.g. <c>gemeente</c>.</param>
    /// <param name="code">Public code, e.g. the NIS code.</param>
    public static Guid Id(string soort, string code)
    {
        var bytes = SHA256.HashData(Encoding.UTF8.GetBytes($"gebiedswerking:{soort}:{code}")).AsSpan(0, 16);
        bytes[6] = (byte)((bytes[6] & 0x0F) | 0x80);
        bytes[8] = (byte)((bytes[8] & 0x3F) | 0x80);
        return new Guid(bytes, bigEndian: true);
    }
}
