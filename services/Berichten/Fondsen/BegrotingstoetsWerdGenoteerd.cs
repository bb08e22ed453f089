namespace Gebiedswerking.Berichten.Fondsen;

/// <summary>The advice of the Inspectie van Financien and the agreement on the budget for the commitment of one contract, or that neither is needed.</summary>
/// <param name="Fonds">The fund.</param>
/// <param name="Contract">The contract.</param>
/// <param name="Begrotingstoets">What was noted; takes the place of what was noted before.</param>
public sealed record BegrotingstoetsWerdGenoteerd(Guid Fonds, Guid Contract, Programmas.Begrotingstoets Begrotingstoets) : IGebeurtenis;
