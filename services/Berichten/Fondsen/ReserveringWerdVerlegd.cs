namespace Gebiedswerking.Berichten.Fondsen;

/// <summary>
/// What was reserved on lines of a past year is reserved on lines of this year instead, for the same amount: only there can it be
/// committed.
/// </summary>
/// <param name="Fonds">The fund.</param>
/// <param name="Contract">The contract.</param>
/// <param name="Van">On which lines it is no longer reserved.</param>
/// <param name="Naar">On which lines it is from now on; the same sum.</param>
/// <param name="Avenant">The avenant for which it is; null for the contract itself.</param>
public sealed record ReserveringWerdVerlegd(
    Guid Fonds, Guid Contract, IReadOnlyList<Middelendeel> Van, IReadOnlyList<Middelendeel> Naar, Contracten.AvenantId? Avenant) : IGebeurtenis;
