using Gebiedswerking.Portaal.Verkeer;

namespace Gebiedswerking.Portaal.Teksten;

/// <summary>Differences between two texts, as a table: per part of the text what it was and what it becomes.</summary>
/// <param name="Bijschrift">What the table shows.</param>
/// <param name="Oud">Heading of what was.</param>
/// <param name="Nieuw">Heading of what becomes.</param>
/// <param name="Wijzigingen">The differences.</param>
/// <param name="Namen">Places in words.</param>
public sealed record Verschiltabel(string Bijschrift, string Oud, string Nieuw, IReadOnlyList<Tekstwijziging> Wijzigingen, Plaatsnamen Namen)
{
    /// <summary>The differences per part, in their order.</summary>
    public IEnumerable<Deel> Delen => Wijzigingen.GroupBy(w => w.Plaats.Split('.')[0]).Select(g => new Deel(Namen.Onderdeel(g.Key), [.. Regels([.. g])]));

    // The identity of what was added or dropped is in the place itself; machines need it, readers do not.
    private IEnumerable<Regel> Regels(IReadOnlyList<Tekstwijziging> deel) => deel
        .Where(w => deel.Count == 1 || !w.Plaats.EndsWith(".id", StringComparison.Ordinal))
        .Select(w => new Regel(Plaatsnamen.Veld(w.Plaats), w.Oud is null ? null : Namen.Waarde(w.Plaats, w.Oud), w.Nieuw is null ? null : Namen.Waarde(w.Plaats, w.Nieuw)));

    /// <summary>A part of the text.</summary>
    public sealed record Deel(string Naam, IReadOnlyList<Regel> Regels)
    {
        /// <summary>Whether the part is one field, so that it needs no heading of its own.</summary>
        public bool IsVeld => Regels is [{ Veld: "" }];
    }

    /// <summary>One difference: null is what was not there, or is dropped.</summary>
    public sealed record Regel(string Veld, string? Oud, string? Nieuw);
}
