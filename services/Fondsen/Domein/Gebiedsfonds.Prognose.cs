using Gebiedswerking.Berichten;
using Gebiedswerking.Berichten.Contracten;
using Gebiedswerking.Berichten.Fondsen;

namespace Gebiedswerking.Fondsen.Domein;

/// <summary>
/// What a fund is heading for. Commitments: what stands on the lines of a year, and so also what contracts asked of later years.
/// Payments: what is approved, and what contracts still have to meet in that year.
/// </summary>
public sealed partial class Gebiedsfonds
{
    /// <summary>Per budget line, in the order of year, entiteit and article. The text of an avenant that is not adopted does not count.</summary>
    /// <param name="vandaag">The day: what is overdue is expected in its year.</param>
    public IReadOnlyList<Lijnprognose> Prognose(DateOnly vandaag)
    {
        var verwacht = new Dictionary<Begrotingslijn, Bedrag>();
        foreach (var middelen in _middelen.Values.Where(m => m.Status is Middelenstatus.Gereserveerd or Middelenstatus.Vastgelegd))
        {
            Tel(verwacht, Verwacht(middelen, vandaag), bij: true);
        }

        return
        [
            .. _vak.Keys.Union(_gebruikt.Keys).Union(_vereffend.Keys).Union(verwacht.Keys)
                .OrderBy(l => l.Jaar).ThenBy(l => l.Entiteit, StringComparer.Ordinal).ThenBy(l => l.Begrotingsartikel, StringComparer.Ordinal)
                .Select(l => new Lijnprognose(l, Vak(l) - Vervallen(l), Gebruikt(l), Vek(l), Vereffend(l), verwacht.GetValueOrDefault(l))),
        ];
    }

    /// <summary>
    /// The milestones that are not approved, in order of their year, taken from the committed lines that are left as payments are: oldest
    /// first. Never more than is left, whatever was paid in another way.
    /// </summary>
    private List<Middelendeel> Verwacht(Contractmiddelen middelen, DateOnly vandaag)
    {
        var over = middelen.Delen.Min(middelen.Vereffend).ToDictionary(d => d.Lijn, d => d.Bedrag);
        var delen = new List<Middelendeel>();
        foreach (var mijlpaal in middelen.Mijlpalen.OrderBy(m => Betaaljaar(m, middelen, vandaag)))
        {
            var (nodig, rest) = (NogTeBetalen(mijlpaal), Bedrag.Som(over.Values));
            var genomen = Verdeling.Neem(nodig < rest ? nodig : rest, over.Keys.OrderBy(l => l.Jaar).ToList(), l => over[l], (l, bedrag) => over[l] -= bedrag);
            delen.AddRange(InJaar(genomen ?? [], Betaaljaar(mijlpaal, middelen, vandaag)));
        }

        return delen;
    }

    /// <summary>The year of its last day, but not a past one; when that is not known, the first budget year of the contract.</summary>
    private static int Betaaljaar(Fondsmijlpaal mijlpaal, Contractmiddelen middelen, DateOnly vandaag) =>
        Math.Max(vandaag.Year, mijlpaal.Vervaldatum?.Year ?? middelen.Delen.Select(d => d.Lijn.Jaar).DefaultIfEmpty(vandaag.Year).Min());
}
