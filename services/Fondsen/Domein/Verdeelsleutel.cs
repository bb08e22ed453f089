using System.Numerics;
using Gebiedswerking.Berichten;
using Gebiedswerking.Berichten.Fondsen;

namespace Gebiedswerking.Fondsen.Domein;

/// <summary>The weight of a gemeente in a key.</summary>
/// <param name="Nis">NIS code.</param>
/// <param name="Waarde">Zero or more, with at most <see cref="Verdeelsleutel.Decimalen"/> decimals.</param>
public sealed record Gewicht(string Nis, decimal Waarde);

/// <summary>
/// Divides an amount over gemeenten by weight, in whole cents, by the method of the largest remainder: everybody gets the exact part rounded
/// down, and the cents that are left go to the largest remainders, of equal ones to the lowest NIS code. So the parts add up to the amount,
/// each is less than a cent from the exact one, and who weighs more never gets less. A negative amount is divided as the positive one.
/// </summary>
public static class Verdeelsleutel
{
    /// <summary>How many decimals a weight has at most.</summary>
    public const int Decimalen = 6;

    private static readonly decimal Schaal = 1_000_000m;

    /// <summary>The part of each gemeente, in the order of NIS code.</summary>
    /// <param name="bedrag">The amount in euro.</param>
    /// <param name="gewichten">Who takes part, each once; together they weigh more than nothing.</param>
    /// <exception cref="ArgumentException">A weight is negative or too fine, a gemeente comes twice, or all weigh nothing.</exception>
    public static IReadOnlyList<Verdeelaandeel> Verdeel(Bedrag bedrag, IReadOnlyCollection<Gewicht> gewichten)
    {
        if (gewichten.Any(g => g.Waarde < 0 || decimal.Round(g.Waarde, Decimalen) != g.Waarde) || gewichten.DistinctBy(g => g.Nis).Count() != gewichten.Count)
        {
            throw new ArgumentException("a weight is negative or too fine, or a gemeente comes twice", nameof(gewichten));
        }

        var rij = gewichten.OrderBy(g => g.Nis, StringComparer.Ordinal).Select(g => (g.Nis, g.Waarde, Heel: new BigInteger(g.Waarde * Schaal))).ToList();
        var totaal = rij.Aggregate(BigInteger.Zero, (som, g) => som + g.Heel);
        if (totaal.IsZero)
        {
            throw new ArgumentException("all weigh nothing", nameof(gewichten));
        }

        var centen = new BigInteger(decimal.Abs(bedrag.Euro) * 100m);
        var delen = rij.Select(g => (Deel: BigInteger.DivRem(centen * g.Heel, totaal, out var rest), Breuk: rest)).ToList();
        var over = (int)(centen - delen.Aggregate(BigInteger.Zero, (som, d) => som + d.Deel));
        var erbij = Enumerable.Range(0, rij.Count).OrderByDescending(i => delen[i].Breuk).Take(over).ToHashSet(); // stable: the order of NIS code stays
        var teken = bedrag < Bedrag.Nul ? -1 : 1;
        return [.. rij.Select((g, i) => new Verdeelaandeel(g.Nis, g.Waarde, Bedrag.Van(teken * ((decimal)delen[i].Deel + (erbij.Contains(i) ? 1 : 0)) / 100m)))];
    }

    /// <summary>The parts by gemeente of a later day: of gemeenten that merged the new one has exactly the sum, so that the total stays.</summary>
    public static IReadOnlyList<Verdeelaandeel> NaFusie(IEnumerable<Verdeelaandeel> aandelen, Gemeentekaart kaart) =>
    [
        .. aandelen.GroupBy(a => kaart.Nu(a.Nis)).OrderBy(g => g.Key, StringComparer.Ordinal)
            .Select(g => new Verdeelaandeel(g.Key, g.Sum(a => a.Gewicht), Bedrag.Som(g.Select(a => a.Bedrag)))),
    ];
}
