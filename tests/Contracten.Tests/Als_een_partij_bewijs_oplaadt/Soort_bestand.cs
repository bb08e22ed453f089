using System.Buffers.Binary;
using Gebiedswerking.Contracten.Domein;
using Gebiedswerking.Contracten.Tests.Hulp;
using Gebiedswerking.Fundament.Fouten;

namespace Gebiedswerking.Contracten.Tests.Als_een_partij_bewijs_oplaadt;

public sealed class Soort_bestand
{
    private static readonly Dictionary<string, byte[]> Goed = new()
    {
        ["application/pdf"] = Bestanden.Pdf(),
        ["image/png"] = Bestanden.Png,
        ["image/jpeg"] = [0xff, 0xd8, 0xff, 0xe0, 0, 16, .. "JFIF"u8],
        ["image/gif"] = "GIF89a"u8.ToArray(),
        ["image/webp"] = [.. "RIFF"u8, 4, 0, 0, 0, .. "WEBPVP8 "u8],
        ["image/heic"] = [0, 0, 0, 24, .. "ftypheic"u8, 0, 0, 0, 0],
        [Bestanden.Docx] = Bestanden.Office($"{Bestanden.Docx}.main+xml"),
        ["application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"] = Bestanden.Office("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"),
        ["application/vnd.openxmlformats-officedocument.presentationml.presentation"] =
            Bestanden.Office("application/vnd.openxmlformats-officedocument.presentationml.presentation.main+xml"),
        ["application/vnd.oasis.opendocument.text"] = Bestanden.OpenDocument("application/vnd.oasis.opendocument.text"),
        ["application/vnd.oasis.opendocument.spreadsheet"] = Bestanden.OpenDocument("application/vnd.oasis.opendocument.spreadsheet"),
        ["application/vnd.oasis.opendocument.presentation"] = Bestanden.OpenDocument("application/vnd.oasis.opendocument.presentation"),
    };

    private static readonly Dictionary<string, (byte[] Inhoud, string Code)> Fout = new()
    {
        ["leeg"] = ([], "ongeldige-invoer"),
        ["programma van Windows"] = ("MZ\u0090\0\u0003"u8.ToArray(), "bestand-uitvoerbaar"),
        ["programma van Linux"] = ([0x7f, .. "ELF"u8, 2, 1, 1], "bestand-uitvoerbaar"),
        ["programma van macOS"] = ([0xcf, 0xfa, 0xed, 0xfe, 7, 0, 0, 1], "bestand-uitvoerbaar"),
        ["programma van macOS voor twee processoren"] = ([0xca, 0xfe, 0xba, 0xbe, 0, 0, 0, 2], "bestand-uitvoerbaar"),
        ["script"] = ("#!/bin/sh\necho %PDF-1.7\n"u8.ToArray(), "bestand-uitvoerbaar"),
        ["document met macro's"] = (Bestanden.Office($"{Bestanden.Docx}.main+xml", ("word/vbaProject.bin", "x")), "bestand-uitvoerbaar"),
        ["document met macro's op een andere plaats en in hoofdletters"] = (Bestanden.Office($"{Bestanden.Docx}.main+xml", ("a/b/VBAPROJECT.BIN", "x")), "bestand-uitvoerbaar"),
        ["soort met macro's"] = (Bestanden.Office("application/vnd.ms-word.document.macroEnabled.main+xml"), "bestand-uitvoerbaar"),
        ["LibreOffice met macro's"] =
            (Bestanden.Zip(("mimetype", "application/vnd.oasis.opendocument.text"), ("Basic/Standard/Module1.xml", "x")), "bestand-uitvoerbaar"),
        ["webpagina"] = ("<html><script>alert(1)</script>"u8.ToArray(), "bestand-onbekend-type"),
        ["tekening die code kan bevatten"] = ("<svg xmlns='http://www.w3.org/2000/svg' onload='x()'/>"u8.ToArray(), "bestand-onbekend-type"),
        ["een PDF die verderop begint"] = ("<html>%PDF-1.7"u8.ToArray(), "bestand-onbekend-type"),
        ["gewone zip"] = (Bestanden.Zip(("a.txt", "a")), "bestand-onbekend-type"),
        ["java"] = (Bestanden.Zip(("META-INF/MANIFEST.MF", "a"), ("A.class", "a")), "bestand-onbekend-type"),
        ["tekening van LibreOffice"] = (Bestanden.OpenDocument("application/vnd.oasis.opendocument.graphics"), "bestand-onbekend-type"),
        ["afgebroken zip"] = (Bestanden.Office($"{Bestanden.Docx}.main+xml")[..60], "bestand-onbekend-type"),
        ["zip met twee keer dezelfde naam"] = (Bestanden.Office($"{Bestanden.Docx}.main+xml", ("[Content_Types].xml", "<x/>")), "bestand-onbekend-type"),
        ["inhoudsopgave met een doctype"] = (Bestanden.Zip(("[Content_Types].xml",
            $"<!DOCTYPE x [<!ENTITY a SYSTEM 'file:///etc/passwd'>]><x ContentType='{Bestanden.Docx}.main+xml'>&a;</x>")), "bestand-onbekend-type"),
        ["inhoudsopgave die geen xml is"] = (Bestanden.Zip(("[Content_Types].xml", "<<<")), "bestand-onbekend-type"),
        ["een enkele letter"] = ("P"u8.ToArray(), "bestand-onbekend-type"),
        ["alleen de kop van een zip"] = ("PK\u0003\u0004"u8.ToArray(), "bestand-onbekend-type"),
    };

    public static TheoryData<string> Goede => [.. Goed.Keys];

    public static TheoryData<string> Foute => [.. Fout.Keys];

    [Theory]
    [MemberData(nameof(Goede))]
    public void Wordt_herkend_aan_de_inhoud(string soort) => Bestandstype.Herken(new MemoryStream(Goed[soort])).Naam.ShouldBe(soort);

    [Theory]
    [MemberData(nameof(Foute))]
    public void Wordt_geweigerd(string wat)
    {
        var fout = Should.Throw<Domeinfout>(() => Bestandstype.Herken(new MemoryStream(Fout[wat].Inhoud)));

        fout.Code.ShouldBe(Fout[wat].Code);
        fout.Zin.ShouldEndWith(".");
    }

    [Fact]
    public void Wordt_als_zipbom_nooit_uitgepakt()
    {
        // A hundred million zeros as the table of contents: a hundred kilobytes packed.
        var bom = Bestanden.Zip(("[Content_Types].xml", new string('0', 100_000_000)), ("deel.xml", "<x/>"));
        bom.Length.ShouldBeLessThan(300_000);
        var eerst = GC.GetAllocatedBytesForCurrentThread();

        Should.Throw<Domeinfout>(() => Bestandstype.Herken(new MemoryStream(bom))).Code.ShouldBe("bestand-onbekend-type");

        (GC.GetAllocatedBytesForCurrentThread() - eerst).ShouldBeLessThan(5_000_000);
    }

    [Fact]
    public void Gelooft_niet_wat_een_zip_over_zijn_grootte_zegt()
    {
        // The directory says that the table of contents is 10 bytes; unpacked it is 50 million.
        var bom = Bestanden.Zip(("[Content_Types].xml", new string('0', 50_000_000)));
        var vermelding = bom.AsSpan().LastIndexOf("PK\u0001\u0002"u8);
        BinaryPrimitives.WriteUInt32LittleEndian(bom.AsSpan(vermelding + 24), 10);
        var eerst = GC.GetAllocatedBytesForCurrentThread();

        Should.Throw<Domeinfout>(() => Bestandstype.Herken(new MemoryStream(bom)));

        (GC.GetAllocatedBytesForCurrentThread() - eerst).ShouldBeLessThan(5_000_000);
    }

    [Fact]
    public void Leest_geen_zip_met_twintigduizend_onderdelen()
    {
        var bom = Bestanden.Zip([.. Enumerable.Range(0, 20_000).Select(n => ($"{n}", ""))]);

        Should.Throw<Domeinfout>(() => Bestandstype.Herken(new MemoryStream(bom))).Code.ShouldBe("bestand-onbekend-type");
    }

    [Fact]
    public void Krijgt_een_uitgang_die_bij_de_inhoud_past()
    {
        var soort = Bestandstype.Herken(new MemoryStream(Bestanden.Pdf()));

        soort.Bestandsnaam("Foto's van de werf.PDF", "").ShouldBe("Foto's van de werf.PDF");
        soort.Bestandsnaam("verslag.exe", "").ShouldBe("verslag.exe.pdf");
        soort.Bestandsnaam(null, new string('a', 64)).ShouldBe("bewijsstuk-aaaaaaaaaaaa.pdf");
    }
}
