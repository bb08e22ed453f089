using System.Text;
using System.Xml;
using Gebiedswerking.Fundament.Fouten;

namespace Gebiedswerking.Contracten.Domein;

/// <summary>A kind of file that is taken as evidence.</summary>
/// <param name="Naam">Media type.</param>
/// <param name="Uitgangen">Endings of a file name, the usual one first.</param>
public sealed record Bestandstype(string Naam, params IReadOnlyList<string> Uitgangen)
{
    private const int HoogstensInhoudsopgave = 1024 * 1024;

    private static readonly Bestandstype Pdf = new("application/pdf", ".pdf");
    private static readonly Bestandstype Png = new("image/png", ".png");
    private static readonly Bestandstype Jpeg = new("image/jpeg", ".jpg", ".jpeg");
    private static readonly Bestandstype Gif = new("image/gif", ".gif");
    private static readonly Bestandstype WebP = new("image/webp", ".webp");
    private static readonly Bestandstype Heic = new("image/heic", ".heic", ".heif");

    private static readonly Bestandstype[] Office =
    [
        new("application/vnd.openxmlformats-officedocument.wordprocessingml.document", ".docx"),
        new("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", ".xlsx"),
        new("application/vnd.openxmlformats-officedocument.presentationml.presentation", ".pptx"),
    ];

    private static readonly Bestandstype[] OpenDocument =
    [
        new("application/vnd.oasis.opendocument.text", ".odt"),
        new("application/vnd.oasis.opendocument.spreadsheet", ".ods"),
        new("application/vnd.oasis.opendocument.presentation", ".odp"),
    ];

    private static readonly byte[][] Programmas =
    [
        "MZ"u8.ToArray(), "#!"u8.ToArray(), [0x7f, .. "ELF"u8], [0xfe, 0xed, 0xfa, 0xce], [0xfe, 0xed, 0xfa, 0xcf], [0xce, 0xfa, 0xed, 0xfe],
        [0xcf, 0xfa, 0xed, 0xfe], [0xca, 0xfe, 0xba, 0xbe],
    ];

    /// <summary>Every kind, in the order in which people are told.</summary>
    public static IReadOnlyList<Bestandstype> Alle { get; } = [Pdf, Png, Jpeg, Gif, WebP, Heic, .. Office, .. OpenDocument];

    /// <summary>Recognises a file by what is in it; what it calls itself says nothing.</summary>
    /// <param name="bestand">The file; can be read from any place.</param>
    /// <exception cref="Domeinfout">400 when it is empty, 415 when it runs or is of another kind.</exception>
    public static Bestandstype Herken(Stream bestand)
    {
        bestand.Position = 0;
        var begin = new byte[32];
        var kop = begin.AsSpan(0, bestand.ReadAtLeast(begin, begin.Length, throwOnEndOfStream: false));
        if (kop.IsEmpty)
        {
            throw Bestandsfout.Leeg();
        }

        foreach (var programma in Programmas)
        {
            if (kop.StartsWith(programma))
            {
                throw Bestandsfout.Uitvoerbaar();
            }
        }

        return kop.StartsWith("PK\u0003\u0004"u8) ? HerkenZip(bestand) : HerkenKop(kop) ?? throw Bestandsfout.OnbekendType();
    }

    /// <summary>A name under which it can be kept: that of the sender with an ending that fits, or one made of the hash.</summary>
    public string Bestandsnaam(string? naam, string hash) => naam is null ? $"bewijsstuk-{hash[..12]}{Uitgangen[0]}"
        : Uitgangen.Any(u => naam.EndsWith(u, StringComparison.OrdinalIgnoreCase)) ? naam : naam + Uitgangen[0];

    private static Bestandstype? HerkenKop(ReadOnlySpan<byte> kop) =>
        kop.StartsWith("%PDF-"u8) ? Pdf
        : kop.StartsWith((ReadOnlySpan<byte>)[0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]) ? Png
        : kop.StartsWith((ReadOnlySpan<byte>)[0xff, 0xd8, 0xff]) ? Jpeg
        : kop.StartsWith("GIF87a"u8) || kop.StartsWith("GIF89a"u8) ? Gif
        : kop.Length >= 12 && kop.StartsWith("RIFF"u8) && kop[8..].StartsWith("WEBP"u8) ? WebP
        : kop.Length >= 12 && kop[4..].StartsWith("ftyp"u8) && IsHeic(kop[8..12]) ? Heic
        : null;

    private static bool IsHeic(ReadOnlySpan<byte> merk) =>
        merk.SequenceEqual("heic"u8) || merk.SequenceEqual("heix"u8) || merk.SequenceEqual("mif1"u8) || merk.SequenceEqual("msf1"u8);

    private static Bestandstype HerkenZip(Stream bestand)
    {
        var zip = Zipinhoud.Lees(bestand) ?? throw Bestandsfout.OnbekendType();
        if (zip.Namen.Any(n => n.EndsWith("vbaProject.bin", StringComparison.OrdinalIgnoreCase)
            || n.StartsWith("Basic/", StringComparison.OrdinalIgnoreCase) || n.StartsWith("Scripts/", StringComparison.OrdinalIgnoreCase)))
        {
            throw Bestandsfout.Uitvoerbaar();
        }

        if (zip.Onderdeel("mimetype", 100) is { } soort)
        {
            return OpenDocument.FirstOrDefault(t => t.Naam == Encoding.ASCII.GetString(soort).Trim()) ?? throw Bestandsfout.OnbekendType();
        }

        var delen = zip.Onderdeel("[Content_Types].xml", HoogstensInhoudsopgave) is { } inhoud ? Inhoudstypen(inhoud) : [];
        if (delen.Any(d => d.Contains("macroEnabled", StringComparison.OrdinalIgnoreCase)))
        {
            throw Bestandsfout.Uitvoerbaar();
        }

        return Office.FirstOrDefault(t => delen.Contains($"{t.Naam}.main+xml")) ?? throw Bestandsfout.OnbekendType();
    }

    /// <summary>The content types that an office document declares; none when it cannot be read.</summary>
    private static List<string> Inhoudstypen(byte[] xml)
    {
        var typen = new List<string>();
        try
        {
            using var lezer = XmlReader.Create(new MemoryStream(xml), new XmlReaderSettings
            {
                DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null, MaxCharactersInDocument = HoogstensInhoudsopgave,
            });
            while (lezer.Read())
            {
                if (lezer.NodeType is XmlNodeType.Element && lezer.GetAttribute("ContentType") is { } soort)
                {
                    typen.Add(soort);
                }
            }

            return typen;
        }
        catch (XmlException)
        {
            return [];
        }
    }
}
