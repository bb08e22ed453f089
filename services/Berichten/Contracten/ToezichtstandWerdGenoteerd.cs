namespace Gebiedswerking.Berichten.Contracten;

/// <summary>
/// How far the administrative supervision of a raadsbesluit is on which a gemeente signed. Before the contract is in force an annulment
/// takes away the ground of the signatures on it: they no longer count. Source: Decreet Lokaal Bestuur, art. 326-341.
/// </summary>
/// <param name="Contract">The contract.</param>
/// <param name="Partij">KBO number of the gemeente.</param>
/// <param name="Besluit">The decision, by the web address or else the reference that the signatures name.</param>
/// <param name="Stand">How far it is.</param>
/// <param name="Datum">Day of that step (Europe/Brussels).</param>
/// <param name="Referentie">Document in which it stands; no names of persons.</param>
/// <param name="Persoon">Pseudonym of who noted it.</param>
/// <param name="Uiterlijk">Last day on which can be signed anew, when a signed contract needs that; null otherwise.</param>
public sealed record ToezichtstandWerdGenoteerd(
    Guid Contract, KboNummer Partij, string Besluit, Toezichtstand Stand, DateOnly Datum, string Referentie, string Persoon,
    DateOnly? Uiterlijk = null) : IGebeurtenis;

/// <summary>States of the supervision of a decision.</summary>
public enum Toezichtstand
{
    /// <summary>The term of supervision runs.</summary>
    Lopend,

    /// <summary>The term is over, and the decision stands.</summary>
    NietVernietigd,

    /// <summary>The execution of the decision is suspended.</summary>
    Geschorst,

    /// <summary>The decision was annulled: it never was. This is final.</summary>
    Vernietigd,
}
