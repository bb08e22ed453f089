using System.Security.Cryptography;
using Gebiedswerking.Fundament.Ankers;

namespace Gebiedswerking.Fundament.Tests.Als_een_dag_verankerd_wordt;

public class De_merkleboom
{
    /// <summary>The leaves and roots of the reference tests of Certificate Transparency (RFC 6962).</summary>
    private static readonly byte[][] Bladeren =
        [.. new[] { "", "00", "10", "2021", "3031", "40414243", "5051525354555657", "606162636465666768696a6b6c6d6e6f" }.Select(Convert.FromHexString)];

    public static TheoryData<int> Groottes => [.. Enumerable.Range(1, 33)];

    [Theory]
    [InlineData(0, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855")]
    [InlineData(1, "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d")]
    [InlineData(2, "fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125")]
    [InlineData(3, "aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77")]
    [InlineData(4, "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7")]
    [InlineData(5, "4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4")]
    [InlineData(6, "76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef")]
    [InlineData(7, "ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c")]
    [InlineData(8, "5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328")]
    public void Heeft_de_wortel_die_de_norm_vraagt(int aantal, string wortel) =>
        Convert.ToHexStringLower(Merkleboom.Wortel([.. Bladeren.Take(aantal)])).ShouldBe(wortel);

    [Theory]
    [MemberData(nameof(Groottes))]
    public void Bewijst_elk_blad_en_geen_ander(int aantal)
    {
        var bladeren = Enumerable.Range(0, aantal).Select(i => SHA256.HashData([(byte)i])).ToList();
        var wortel = Merkleboom.Wortel(bladeren);
        for (var i = 0; i < aantal; i++)
        {
            var pad = Merkleboom.Pad(bladeren, i);
            Padproef.Wortel(bladeren[i], i, aantal, pad).ShouldBe(wortel);
            Padproef.Wortel(SHA256.HashData([255]), i, aantal, pad).ShouldNotBe(wortel);
            if (aantal > 1)
            {
                Padproef.Wortel(bladeren[i], (i + 1) % aantal, aantal, pad).ShouldNotBe(wortel);
            }
        }
    }

    [Fact]
    public void Kent_geen_blad_dat_er_niet_is()
    {
        Should.Throw<ArgumentOutOfRangeException>(() => Merkleboom.Pad(Bladeren, 8));
        Should.Throw<ArgumentOutOfRangeException>(() => Merkleboom.Pad(Bladeren, -1));
    }
}

/// <summary>Verification as RFC 9162, section 2.1.3.2, writes it, apart from the code that makes the path.</summary>
internal static class Padproef
{
    public static byte[]? Wortel(byte[] blad, long index, long aantal, IReadOnlyList<byte[]> pad)
    {
        var (fn, sn, r) = (index, aantal - 1, SHA256.HashData([0, .. blad]));
        foreach (var p in pad)
        {
            if (sn == 0)
            {
                return null;
            }

            if (fn % 2 == 1 || fn == sn)
            {
                r = SHA256.HashData([1, .. p, .. r]);
                while (fn % 2 == 0 && fn != 0)
                {
                    (fn, sn) = (fn >> 1, sn >> 1);
                }
            }
            else
            {
                r = SHA256.HashData([1, .. r, .. p]);
            }

            (fn, sn) = (fn >> 1, sn >> 1);
        }

        return sn == 0 ? r : null;
    }
}
