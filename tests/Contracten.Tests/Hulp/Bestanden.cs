using System.IO.Compression;
using System.Text;

namespace Gebiedswerking.Contracten.Tests.Hulp;

/// <summary>Small files of each kind.</summary>
internal static class Bestanden
{
    public const string Docx = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    public static byte[] Pdf(string inhoud = "voorbeeld") => Encoding.ASCII.GetBytes($"%PDF-1.7\n{inhoud}\n%%EOF\n");

    public static byte[] Png => [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13, .. "IHDR"u8];

    public static byte[] Zip(params (string Naam, string Inhoud)[] delen)
    {
        using var geheel = new MemoryStream();
        using (var zip = new ZipArchive(geheel, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (naam, inhoud) in delen)
            {
                using var deel = zip.CreateEntry(naam, naam == "mimetype" ? CompressionLevel.NoCompression : CompressionLevel.SmallestSize).Open();
                deel.Write(Encoding.UTF8.GetBytes(inhoud));
            }
        }

        return geheel.ToArray();
    }

    public static byte[] Office(string hoofddeel, params (string Naam, string Inhoud)[] delen) =>
        Zip([("[Content_Types].xml", $"""
            <?xml version="1.0" encoding="UTF-8"?>
            <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/>
            <Override PartName="/deel.xml" ContentType="{hoofddeel}"/></Types>
            """.Trim()), ("deel.xml", "<x/>"), .. delen]);

    public static byte[] OpenDocument(string soort) => Zip(("mimetype", soort), ("content.xml", "<x/>"));
}
