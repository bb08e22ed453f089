using System.Security.Cryptography;

namespace Gebiedswerking.Fundament.Ankers;

/// <summary>Merkle trees as in RFC 6962, section 2.1: SHA-256, a leaf is hashed behind 0x00 and a node behind 0x01.</summary>
public static class Merkleboom
{
    /// <summary>The root over these leaves, in order; of none the hash of nothing.</summary>
    public static byte[] Wortel(IReadOnlyList<byte[]> bladeren) => bladeren.Count == 0 ? SHA256.HashData([]) : Wortel(bladeren, 0, bladeren.Count);

    /// <summary>What proves that a leaf is in the tree: the roots beside the way from the leaf to the root, lowest first.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such leaf.</exception>
    public static IReadOnlyList<byte[]> Pad(IReadOnlyList<byte[]> bladeren, int index)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(index);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(index, bladeren.Count);
        var pad = new List<byte[]>();
        Daal(bladeren, 0, bladeren.Count, index, pad);
        return pad;
    }

    private static void Daal(IReadOnlyList<byte[]> bladeren, int van, int aantal, int index, List<byte[]> pad)
    {
        if (aantal == 1)
        {
            return;
        }

        var links = Links(aantal);
        if (index < links)
        {
            Daal(bladeren, van, links, index, pad);
            pad.Add(Wortel(bladeren, van + links, aantal - links));
        }
        else
        {
            Daal(bladeren, van + links, aantal - links, index - links, pad);
            pad.Add(Wortel(bladeren, van, links));
        }
    }

    private static byte[] Wortel(IReadOnlyList<byte[]> bladeren, int van, int aantal)
    {
        if (aantal == 1)
        {
            return SHA256.HashData([0, .. bladeren[van]]);
        }

        var links = Links(aantal);
        return SHA256.HashData([1, .. Wortel(bladeren, van, links), .. Wortel(bladeren, van + links, aantal - links)]);
    }

    // The largest power of two below the number of leaves.
    private static int Links(int aantal)
    {
        var links = 1;
        while (links * 2 < aantal)
        {
            links *= 2;
        }

        return links;
    }
}
