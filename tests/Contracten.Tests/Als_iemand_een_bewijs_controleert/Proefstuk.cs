using System.IO.Compression;
using System.Text;
using Gebiedswerking.Contracten.Bewijs;
using Gebiedswerking.Contracten.Tests.Hulp;
using Gebiedswerking.Proefbank;

namespace Gebiedswerking.Contracten.Tests.Als_iemand_een_bewijs_controleert;

/// <summary>A proof in the hands of somebody who checks it, or who wants to change it.</summary>
internal sealed class Proefstuk(byte[] zip) : IDisposable
{
    private readonly List<string> _paden = [];

    public byte[] Zip { get; } = zip;

    /// <summary>Read by the zip reader of .NET, not by our own.</summary>
    public Dictionary<string, byte[]> Bestanden()
    {
        using var archief = new ZipArchive(new MemoryStream(Zip));
        return archief.Entries.ToDictionary(e => e.FullName, e =>
        {
            using var bron = e.Open();
            using var uit = new MemoryStream();
            bron.CopyTo(uit);
            return uit.ToArray();
        });
    }

    public string Tekst(string naam) => Encoding.UTF8.GetString(Bestanden()[naam]);

    /// <summary>The same with one file changed, written as it should be.</summary>
    public Proefstuk Met(string naam, Func<string, string> anders)
    {
        var bestanden = Bestanden();
        bestanden[naam] = Encoding.UTF8.GetBytes(anders(Encoding.UTF8.GetString(bestanden[naam])));
        return new Proefstuk(Bewijszip.Schrijf(bestanden.Select(b => (b.Key, b.Value))));
    }

    /// <summary>What the published verifier says.</summary>
    public async Task<(int Code, string Uitvoer)> Controleer(byte[]? sleutels = null) => await Knoop.Voer(
        [Infrastructuur.InBron("services/Contracten/Bewijs/controleer.mjs"), Bewaar(Zip), .. sleutels is null ? Array.Empty<string>() : ["--sleutels", Bewaar(sleutels)]]);

    /// <summary>Is refused, and with this sentence.</summary>
    public async Task Weigert(string zin)
    {
        var (code, uitvoer) = await Controleer();
        code.ShouldBe(1, uitvoer);
        uitvoer.ShouldContain("Dit bewijs klopt NIET");
        uitvoer.ShouldContain(zin);
    }

    public string Bewaar(byte[] inhoud)
    {
        _paden.Add(Path.Combine(Path.GetTempPath(), $"bewijs-{Guid.NewGuid()}"));
        File.WriteAllBytes(_paden[^1], inhoud);
        return _paden[^1];
    }

    public string Pad() => Bewaar(Zip);

    public void Dispose() => _paden.ForEach(File.Delete);
}

internal static class Ophalen
{
    public static async Task<Proefstuk> Bewijs(this Werking werking, Guid contract, string? client) =>
        new((await werking.Get(client, $"/{contract}/bewijs")).Moet(200).Bytes);
}
