namespace Gebiedswerking.Berichten.Fondsen;

/// <summary>The beneficiary renounced what it had not drawn of what accepted milestones of a promise opened.</summary>
/// <param name="Fonds">The fund.</param>
/// <param name="Contract">The contract.</param>
/// <param name="Verbintenis">The promise.</param>
/// <param name="Mijlpalen">Per milestone what was left.</param>
/// <param name="Datum">Day (Europe/Brussels).</param>
/// <param name="Persoon">Pseudonym of the person who renounced it.</param>
public sealed record TrekkingWerdAfgesloten(
    Guid Fonds, Guid Contract, Contracten.VerbintenisId Verbintenis, IReadOnlyList<Trekkingsrest> Mijlpalen, DateOnly Datum, string Persoon) : IGebeurtenis;
