using Gebiedswerking.Berichten;
using Gebiedswerking.Berichten.Fondsen;

namespace Gebiedswerking.Fondsen.Domein;

/// <summary>Takes an amount from lines that have room, in order.</summary>
internal static class Verdeling
{
    /// <summary>What is taken from each line, or null when together they have not enough.</summary>
    /// <param name="bedrag">How much is needed.</param>
    /// <param name="lijnen">The lines, in the order in which they are used.</param>
    /// <param name="vrij">The room of a line at the moment that it is its turn.</param>
    /// <param name="genomen">Notes what is taken, before the next line has its turn.</param>
    public static List<Middelendeel>? Neem(
        Bedrag bedrag, IEnumerable<Begrotingslijn> lijnen, Func<Begrotingslijn, Bedrag> vrij, Action<Begrotingslijn, Bedrag> genomen)
    {
        var delen = new List<Middelendeel>();
        foreach (var lijn in lijnen)
        {
            if (bedrag == Bedrag.Nul)
            {
                break;
            }

            var ruimte = vrij(lijn);
            var deel = ruimte < bedrag ? ruimte : bedrag;
            if (deel > Bedrag.Nul)
            {
                delen.Add(new Middelendeel(lijn, deel));
                genomen(lijn, deel);
                bedrag -= deel;
            }
        }

        return bedrag == Bedrag.Nul ? delen : null;
    }

    /// <summary>The parts that are left of <paramref name="delen"/> without <paramref name="eraf"/>.</summary>
    public static IReadOnlyList<Middelendeel> Min(this IReadOnlyList<Middelendeel> delen, IReadOnlyList<Middelendeel> eraf) =>
        Tel(delen.Concat(eraf.Select(d => d with { Bedrag = Bedrag.Nul - d.Bedrag })));

    /// <summary>Both together, one part per line.</summary>
    public static IReadOnlyList<Middelendeel> Plus(this IReadOnlyList<Middelendeel> delen, IReadOnlyList<Middelendeel> erbij) => Tel(delen.Concat(erbij));

    private static List<Middelendeel> Tel(IEnumerable<Middelendeel> delen) =>
        [.. delen.GroupBy(d => d.Lijn).Select(g => new Middelendeel(g.Key, Bedrag.Som(g.Select(d => d.Bedrag)))).Where(d => d.Bedrag != Bedrag.Nul)];
}
