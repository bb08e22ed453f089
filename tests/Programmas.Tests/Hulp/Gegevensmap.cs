using System.Text;
using Gebiedswerking.Programmas.Gebieden;

namespace Gebiedswerking.Programmas.Tests.Hulp;

/// <summary>A copy of the real files, to break.</summary>
public sealed class Gegevensmap : IDisposable
{
    private static readonly string Echt = System.IO.Path.Combine(AppContext.BaseDirectory, "Gegevens");

    public Gegevensmap()
    {
        foreach (var bestand in new[] { "gemeenten.csv", "referentieregios.csv", "gebieden.topojson" })
        {
            File.Copy(System.IO.Path.Combine(Echt, bestand), In(bestand));
        }
    }

    public string Pad { get; } = Directory.CreateTempSubdirectory("gebiedswerking-gegevens-").FullName;

    public string In(string bestand) => System.IO.Path.Combine(Pad, bestand);

    /// <summary>Changes a line, from 1; everything else stays as it is, byte for byte.</summary>
    public Gegevensmap Regel(string bestand, int regel, Func<string, string> wijziging)
    {
        var regels = File.ReadAllText(In(bestand)).Split('\n');
        regels[regel - 1] = wijziging(regels[regel - 1]);
        return Bytes(bestand, Encoding.UTF8.GetBytes(string.Join('\n', regels)));
    }

    /// <summary>Replaces one text in one line, which must be there.</summary>
    public Gegevensmap Vervang(string bestand, int regel, string oud, string nieuw) => Regel(bestand, regel, r =>
    {
        r.ShouldContain(oud);
        var plaats = r.IndexOf(oud, StringComparison.Ordinal);
        return r[..plaats] + nieuw + r[(plaats + oud.Length)..];
    });

    public Gegevensmap Verwijder(string bestand, int regel)
    {
        var regels = File.ReadAllText(In(bestand)).Split('\n').ToList();
        regels.RemoveAt(regel - 1);
        return Bytes(bestand, Encoding.UTF8.GetBytes(string.Join('\n', regels)));
    }

    public Gegevensmap Bytes(string bestand, byte[] bytes)
    {
        File.WriteAllBytes(In(bestand), bytes);
        return this;
    }

    /// <summary>What the loader says about these files, line by line.</summary>
    internal string[] Bezwaren()
    {
        var problemen = new Problemen();
        var gegevens = Gebiedsgegevens.Lees(Pad, problemen);
        (gegevens is null).ShouldBe(!problemen.Geen);
        return [.. problemen.AlsTekst()];
    }

    public void Dispose() => Directory.Delete(Pad, recursive: true);
}
