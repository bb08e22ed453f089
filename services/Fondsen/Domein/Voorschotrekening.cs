using Gebiedswerking.Berichten;
using Gebiedswerking.Berichten.Contracten;

namespace Gebiedswerking.Fondsen.Domein;

/// <summary>
/// What the beneficiary of a promise with voorschot and saldo has a right to. The voorschot is paid in advance and justifies nothing by
/// itself: the milestones of the saldo justify the whole amount, each its share, so that who meets half of them justified half.
/// Source: domein.md, "Fondsen"; the shares are our design.
/// </summary>
/// <param name="Voorschot">The first milestone to expire, which releases the voorschot.</param>
/// <param name="Saldi">The others.</param>
/// <param name="Aanvaard">For how much each milestone was accepted, in euro; those that were not judged are absent.</param>
internal sealed record Voorschotrekening(Fondsmijlpaal Voorschot, IReadOnlyList<Fondsmijlpaal> Saldi, IReadOnlyDictionary<MijlpaalId, Bedrag> Aanvaard)
{
    /// <summary>Is every milestone judged, so that what it justifies is final?</summary>
    public bool IsKlaar => Aanvaard.ContainsKey(Voorschot.Mijlpaal) && Saldi.All(s => Aanvaard.ContainsKey(s.Mijlpaal));

    /// <summary>What accepted milestones justify, in euro.</summary>
    public Bedrag Verantwoord
    {
        get
        {
            var (afgesproken, aanvaard) = (Saldi.Sum(s => s.Bedrag.Euro), Gehaald);
            return afgesproken == 0m ? Stand(Voorschot)
                : Bedrag.Van(decimal.Round((Voorschot.Bedrag.Euro + afgesproken) * aanvaard / afgesproken, 2, MidpointRounding.AwayFromZero));
        }
    }

    /// <summary>What can be ordered in all, in euro: the voorschot until a saldo is judged, then what is justified; of a voorschot that was not accepted nothing.</summary>
    public Bedrag Recht =>
        !Saldi.Any(s => Aanvaard.ContainsKey(s.Mijlpaal)) ? Stand(Voorschot)
        : Aanvaard.ContainsKey(Voorschot.Mijlpaal) ? Verantwoord
        : Verantwoord.Euro < Gehaald ? Verantwoord : Bedrag.Van(Gehaald);

    /// <summary>As it would be when these milestones are accepted in full as well.</summary>
    public Voorschotrekening Met(IEnumerable<MijlpaalId> erbij)
    {
        var nog = erbij.Where(m => !Aanvaard.ContainsKey(m)).ToHashSet();
        return this with
        {
            Aanvaard = Saldi.Append(Voorschot).Where(m => nog.Contains(m.Mijlpaal)).Select(m => KeyValuePair.Create(m.Mijlpaal, m.Bedrag))
                .Concat(Aanvaard).ToDictionary(),
        };
    }

    /// <summary>Makes it of all milestones of the promise.</summary>
    public static Voorschotrekening Van(IReadOnlyCollection<Fondsmijlpaal> mijlpalen, Func<MijlpaalId, Bedrag?> aanvaard)
    {
        var eerste = mijlpalen.MinBy(m => m.Vervaldatum)!; // as Contracten reads the contract
        return new(eerste, [.. mijlpalen.Where(m => m != eerste)],
            mijlpalen.Where(m => aanvaard(m.Mijlpaal) is not null).ToDictionary(m => m.Mijlpaal, m => aanvaard(m.Mijlpaal)!.Value));
    }

    private decimal Gehaald => Saldi.Sum(s => Stand(s).Euro);

    private Bedrag Stand(Fondsmijlpaal mijlpaal) => Aanvaard.GetValueOrDefault(mijlpaal.Mijlpaal);
}
