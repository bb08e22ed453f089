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

/// <summary>What was left to draw of a milestone.</summary>
/// <param name="Mijlpaal">The milestone.</param>
/// <param name="Bedrag">What was renounced, in euro, positive.</param>
/// <param name="Betaald">What was paid for it in all when nothing of it is still to be paid; null when something is.</param>
public sealed record Trekkingsrest(Contracten.MijlpaalId Mijlpaal, Bedrag Bedrag, Bedrag? Betaald);
