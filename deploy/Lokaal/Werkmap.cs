using System.Text;

namespace Gebiedswerking.Lokaal;

/// <summary>The folder that holds everything of one installation: servers, settings, logs, pid files.</summary>
internal sealed class Werkmap
{
    private const long GroteLog = 20_000_000;
    private const UnixFileMode AlleenEigenaar = UnixFileMode.UserRead | UnixFileMode.UserWrite;

    public Werkmap(string pad)
    {
        Pad = Path.GetFullPath(pad);
        Directory.CreateDirectory(Pad);
        Directory.CreateDirectory(Logboek);
        Directory.CreateDirectory(Processen);
    }

    public string Pad { get; }

    public string Logboek => Path.Combine(Pad, "logboek");

    public string Processen => Path.Combine(Pad, "processen");

    public string In(params string[] delen) => Path.Combine([Pad, .. delen]);

    /// <summary>Only one launcher at a time; the kernel lets go of the lock when we die, however we die.</summary>
    public FileStream Vergrendel()
    {
        try
        {
            return new FileStream(In("slot"), FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
        }
        catch (IOException bezet)
        {
            throw new Startfout($"Het platform draait al in {Pad}; stop het eerst (Ctrl-C in het andere venster).", bezet);
        }
    }

    /// <summary>A log that has grown large makes place for a new one; one older one is kept.</summary>
    public void WisselLogboeken()
    {
        foreach (var logboek in new DirectoryInfo(Logboek).EnumerateFiles("*.log").Where(bestand => bestand.Length > GroteLog).ToList())
        {
            logboek.MoveTo(logboek.FullName + ".vorige", overwrite: true);
        }
    }

    /// <summary>Replaces a file in one step, readable by the owner only from its first byte.</summary>
    public static void SchrijfGeheim(string pad, string inhoud)
    {
        var nieuw = pad + ".nieuw";
        File.Delete(nieuw);
        using (var stroom = new FileStream(nieuw, new FileStreamOptions
        {
            Mode = FileMode.CreateNew,
            Access = FileAccess.Write,
            UnixCreateMode = AlleenEigenaar,
        }))
        {
            stroom.Write(Encoding.UTF8.GetBytes(inhoud));
        }

        File.Move(nieuw, pad, overwrite: true);
    }
}
