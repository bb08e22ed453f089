using Gebiedswerking.Berichten;

namespace Gebiedswerking.Fondsen.Domein;

/// <summary>
/// Which gemeente lies where on one day. Areas are compared through their gemeenten, as Programmas does: a referentieregio is its members of
/// that day, and a code of a gemeente that merged means the one in which it went on.
/// </summary>
/// <param name="Regios">The referentieregio of each gemeente, also of those that merged.</param>
/// <param name="Opvolgers">In which gemeente each merged one went on.</param>
public sealed record Gemeentekaart(IReadOnlyDictionary<string, string> Regios, IReadOnlyDictionary<string, string> Opvolgers)
{
    /// <summary>The gemeenten of that day, in the order of NIS code.</summary>
    public IReadOnlyList<string> Gemeenten => [.. Regios.Keys.Where(nis => !Opvolgers.ContainsKey(nis)).Order(StringComparer.Ordinal)];

    /// <summary>The gemeente that this NIS code means on that day.</summary>
    public string Nu(string nis)
    {
        for (var stap = 0; stap < Opvolgers.Count && Opvolgers.TryGetValue(nis, out var opvolger); stap++)
        {
            nis = opvolger;
        }

        return nis;
    }

    /// <summary>Its referentieregio; null when it has none on that day.</summary>
    public string? Regio(string nis) => Regios.GetValueOrDefault(Nu(nis));

    /// <summary>The gemeenten of these areas, each once.</summary>
    public IReadOnlySet<string> In(IReadOnlyCollection<Gebied> gebieden)
    {
        var regios = gebieden.Where(g => g.Soort is Gebiedsoort.Referentieregio).Select(g => g.Code).ToHashSet();
        return gebieden.Where(g => g.Soort is Gebiedsoort.Gemeente).Select(g => Nu(g.Code)).Concat(Gemeenten.Where(nis => regios.Contains(Regios[nis]))).ToHashSet();
    }
}
