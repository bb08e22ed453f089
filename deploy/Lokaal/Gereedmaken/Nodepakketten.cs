using System.Security.Cryptography;
using Gebiedswerking.Lokaal.Processen;
using Gebiedswerking.Lokaal.Werking;

namespace Gebiedswerking.Lokaal.Gereedmaken;

/// <summary>`npm ci` of the Node hosts, only when their lock file is another one than last time.</summary>
internal static class Nodepakketten
{
    public static async Task<string> Installeer(IEnumerable<Dienst> diensten, CancellationToken stop)
    {
        var nodig = diensten.Where(dienst => dienst.Soort is Dienstsoort.Node && !IsBij(dienst)).ToList();
        await Task.WhenAll(nodig.Select(dienst => Installeer(dienst, stop)));
        return nodig.Count == 0 ? "ongewijzigd" : string.Join(", ", nodig);
    }

    private static async Task Installeer(Dienst dienst, CancellationToken stop)
    {
        var uitkomst = await Opdrachtregel.Voer("npm", ["ci", "--no-audit", "--no-fund", "--loglevel=error"], Bron.In(dienst.Map), stop: stop);
        if (!uitkomst.Gelukt)
        {
            throw new Startfout($"npm ci van {dienst} mislukte: {uitkomst.Slot()}");
        }

        await File.WriteAllTextAsync(Stempel(dienst), Kenmerk(dienst), stop);
    }

    private static bool IsBij(Dienst dienst) => File.Exists(Stempel(dienst)) && File.ReadAllText(Stempel(dienst)) == Kenmerk(dienst);

    private static string Stempel(Dienst dienst) => Bron.In(dienst.Map, "node_modules", ".gebiedswerking");

    private static string Kenmerk(Dienst dienst) =>
        Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(Bron.In(dienst.Map, "package-lock.json"))));
}
