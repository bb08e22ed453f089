using System.Buffers.Binary;
using System.Text;

namespace Gebiedswerking.Contracten.Bewijs;

/// <summary>
/// A zip that can be written in one way only: entries in ordinal order, stored, no time, no attributes, no extra fields, no comment.
/// So a verifier can write it again from its entries and compare every byte. The zip writers that exist set times and attributes of
/// the system on which they run.
/// </summary>
internal static class Bewijszip
{
    private const ushort EersteDag = 0x21; // 1 January 1980, the zero of this format
    private static readonly uint[] Tabel = [.. Enumerable.Range(0, 256).Select(n => Enumerable.Range(0, 8).Aggregate((uint)n, (c, _) => (c & 1) == 1 ? (c >> 1) ^ 0xEDB88320 : c >> 1))];

    /// <summary>The bytes of the zip.</summary>
    /// <param name="bestanden">Name (ASCII) and content.</param>
    public static byte[] Schrijf(IEnumerable<(string Naam, byte[] Inhoud)> bestanden)
    {
        using var uit = new MemoryStream();
        using var lijst = new MemoryStream();
        ushort aantal = 0;
        foreach (var (naam, inhoud) in bestanden.OrderBy(b => b.Naam, StringComparer.Ordinal))
        {
            var plaats = checked((uint)uit.Position);
            var naambytes = Encoding.ASCII.GetBytes(naam);
            var velden = Velden(naambytes.Length, inhoud);
            uit.Write("PK\u0003\u0004"u8);
            uit.Write(velden);
            uit.Write(naambytes);
            uit.Write(inhoud);
            lijst.Write("PK\u0001\u0002\n\0"u8);
            lijst.Write(velden);
            lijst.Write(Staart(plaats));
            lijst.Write(naambytes);
            aantal++;
        }

        var begin = checked((uint)uit.Position);
        var opgave = lijst.ToArray();
        uit.Write(opgave);
        uit.Write(Slot(aantal, (uint)opgave.Length, begin));
        return uit.ToArray();
    }

    // What the header before a file and its line in the table of contents have in common.
    private static byte[] Velden(int naamlengte, byte[] inhoud)
    {
        var velden = new byte[26];
        BinaryPrimitives.WriteUInt16LittleEndian(velden, 10);
        BinaryPrimitives.WriteUInt16LittleEndian(velden.AsSpan(8), EersteDag);
        BinaryPrimitives.WriteUInt32LittleEndian(velden.AsSpan(10), Crc(inhoud));
        BinaryPrimitives.WriteUInt32LittleEndian(velden.AsSpan(14), (uint)inhoud.Length);
        BinaryPrimitives.WriteUInt32LittleEndian(velden.AsSpan(18), (uint)inhoud.Length);
        BinaryPrimitives.WriteUInt16LittleEndian(velden.AsSpan(22), (ushort)naamlengte);
        return velden;
    }

    private static byte[] Staart(uint plaats)
    {
        var staart = new byte[14];
        BinaryPrimitives.WriteUInt32LittleEndian(staart.AsSpan(10), plaats);
        return staart;
    }

    private static byte[] Slot(ushort aantal, uint grootte, uint begin)
    {
        var slot = new byte[22];
        "PK\u0005\u0006"u8.CopyTo(slot);
        BinaryPrimitives.WriteUInt16LittleEndian(slot.AsSpan(8), aantal);
        BinaryPrimitives.WriteUInt16LittleEndian(slot.AsSpan(10), aantal);
        BinaryPrimitives.WriteUInt32LittleEndian(slot.AsSpan(12), grootte);
        BinaryPrimitives.WriteUInt32LittleEndian(slot.AsSpan(16), begin);
        return slot;
    }

    private static uint Crc(byte[] inhoud) => ~inhoud.Aggregate(0xFFFFFFFF, (som, b) => Tabel[(byte)som ^ b] ^ (som >> 8));
}
