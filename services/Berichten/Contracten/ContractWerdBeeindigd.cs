namespace Gebiedswerking.Berichten.Contracten;

/// <summary>
/// A contract in force ended. What was reported before that is still judged and paid; nothing new is reported. The fund frees what that
/// does not need.
/// </summary>
/// <param name="Contract">The contract.</param>
/// <param name="Grond">Why.</param>
/// <param name="Datum">Last day on which it bound (Europe/Brussels).</param>
/// <param name="Doorlopend">Milestones that are still to be judged or paid; empty when there are none.</param>
/// <param name="Referentie">Document in which a ruling or an agreement can be found; null when there is none.</param>
public sealed record ContractWerdBeeindigd(
    Guid Contract, Beeindigingsgrond Grond, DateOnly Datum, IReadOnlyList<MijlpaalId> Doorlopend, string? Referentie = null) : IGebeurtenis;

/// <summary>Why a contract in force ended.</summary>
public enum Beeindigingsgrond
{
    /// <summary>Its term is over.</summary>
    Verstreken,

    /// <summary>A partij terminated it.</summary>
    Opgezegd,

    /// <summary>The partijen dissolved it by agreement.</summary>
    Ontbonden,

    /// <summary>An avenant ended it.</summary>
    Avenant,

    /// <summary>A ruling ended it.</summary>
    Uitspraak,
}
