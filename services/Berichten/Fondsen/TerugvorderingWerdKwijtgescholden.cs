namespace Gebiedswerking.Berichten.Fondsen;

/// <summary>The regering remitted what was left of a claim.</summary>
/// <param name="Fonds">The fund.</param>
/// <param name="Terugvordering">The claim.</param>
/// <param name="Contract">The contract.</param>
/// <param name="Delen">What was remitted, per budget line.</param>
/// <param name="Referentie">The decision in which it stands.</param>
public sealed record TerugvorderingWerdKwijtgescholden(
    Guid Fonds, TerugvorderingId Terugvordering, Guid Contract, IReadOnlyList<Middelendeel> Delen, string Referentie) : IGebeurtenis;
