using System.Buffers.Binary;
using System.IO.Compression;
using System.Text;

namespace Gebiedswerking.Contracten.Domein;

/// <summary>
/// The directory of a zip file, read by hand: of a zip bomb nothing is unpacked but the one small part that is asked for, up to a limit,
/// and a directory that is larger than an office document ever has is not read at all.
/// </summary>
internal sealed class Zipinhoud
{
    private const int HoogstensOnderdelen = 10_000;
    private const int HoogstensDirectory = 2 * 1024 * 1024;
    private const int Staart = 22;
    private readonly Dictionary<string, Vermelding> _onderdelen;
    private readonly Stream _bestand;

    private Zipinhoud(Stream bestand, Dictionary<string, Vermelding> onderdelen) => (_bestand, _onderdelen) = (bestand, onderdelen);

    /// <summary>Names of the parts.</summary>
    public IReadOnlyCollection<string> Namen => _onderdelen.Keys;

    /// <summary>Reads the directory; null when this is no ordinary zip file.</summary>
    public static Zipinhoud? Lees(Stream bestand)
    {
        var staart = LeesStuk(bestand, Math.Max(0, bestand.Length - Staart - ushort.MaxValue), Staart + ushort.MaxValue);
        for (var plaats = staart.Length - Staart; plaats >= 0; plaats--)
        {
            var einde = staart.AsSpan(plaats);
            if (BinaryPrimitives.ReadUInt32LittleEndian(einde) == 0x06054b50)
            {
                var (aantal, lengte, begin) = (BinaryPrimitives.ReadUInt16LittleEndian(einde[10..]), BinaryPrimitives.ReadUInt32LittleEndian(einde[12..]),
                    BinaryPrimitives.ReadUInt32LittleEndian(einde[16..]));
                return aantal <= HoogstensOnderdelen && lengte <= HoogstensDirectory && begin + lengte <= bestand.Length
                    && LeesDirectory(LeesStuk(bestand, begin, (int)lengte), aantal) is { } onderdelen
                        ? new Zipinhoud(bestand, onderdelen)
                        : null;
            }
        }

        return null;
    }

    /// <summary>The content of a part; null when it is not there, is larger than <paramref name="hoogstens"/> bytes or cannot be read.</summary>
    public byte[]? Onderdeel(string naam, int hoogstens)
    {
        if (!_onderdelen.TryGetValue(naam, out var deel) || deel.Lengte > hoogstens || deel.Ingepakt > _bestand.Length
            || LeesStuk(_bestand, deel.Plaats, 30) is not { Length: 30 } kop || BinaryPrimitives.ReadUInt32LittleEndian(kop) != 0x04034b50)
        {
            return null;
        }

        var begin = deel.Plaats + 30 + BinaryPrimitives.ReadUInt16LittleEndian(kop.AsSpan(26)) + BinaryPrimitives.ReadUInt16LittleEndian(kop.AsSpan(28));
        var ingepakt = LeesStuk(_bestand, begin, (int)deel.Ingepakt);
        if (deel.Methode == 0)
        {
            return ingepakt.Length <= hoogstens ? ingepakt : null;
        }

        try
        {
            // What the directory says of the size is only a promise: at one byte over the limit reading stops.
            using var uitpakker = new DeflateStream(new MemoryStream(ingepakt), CompressionMode.Decompress);
            var uitgepakt = new byte[hoogstens + 1];
            var gelezen = uitpakker.ReadAtLeast(uitgepakt, uitgepakt.Length, throwOnEndOfStream: false);
            return deel.Methode == 8 && gelezen <= hoogstens ? uitgepakt[..gelezen] : null;
        }
        catch (InvalidDataException)
        {
            return null;
        }
    }

    private static Dictionary<string, Vermelding>? LeesDirectory(byte[] directory, int aantal)
    {
        var onderdelen = new Dictionary<string, Vermelding>(StringComparer.OrdinalIgnoreCase);
        var rest = directory.AsSpan();
        for (var i = 0; i < aantal; i++)
        {
            if (rest.Length < 46 || BinaryPrimitives.ReadUInt32LittleEndian(rest) != 0x02014b50)
            {
                return null;
            }

            var naam = BinaryPrimitives.ReadUInt16LittleEndian(rest[28..]);
            var geheel = 46 + naam + BinaryPrimitives.ReadUInt16LittleEndian(rest[30..]) + BinaryPrimitives.ReadUInt16LittleEndian(rest[32..]);
            if (rest.Length < geheel || !onderdelen.TryAdd(Encoding.UTF8.GetString(rest.Slice(46, naam)).Replace('\\', '/'), new Vermelding(
                BinaryPrimitives.ReadUInt16LittleEndian(rest[10..]), BinaryPrimitives.ReadUInt32LittleEndian(rest[20..]),
                BinaryPrimitives.ReadUInt32LittleEndian(rest[24..]), BinaryPrimitives.ReadUInt32LittleEndian(rest[42..]))))
            {
                return null; // cut off, or one name twice: readers disagree about which they would open
            }

            rest = rest[geheel..];
        }

        return onderdelen;
    }

    private static byte[] LeesStuk(Stream bestand, long begin, int hoogstens)
    {
        bestand.Position = Math.Min(begin, bestand.Length);
        var stuk = new byte[(int)Math.Min(hoogstens, bestand.Length - bestand.Position)];
        bestand.ReadExactly(stuk);
        return stuk;
    }

    private sealed record Vermelding(ushort Methode, uint Ingepakt, uint Lengte, uint Plaats);
}
