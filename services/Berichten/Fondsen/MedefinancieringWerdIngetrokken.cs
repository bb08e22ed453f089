namespace Gebiedswerking.Berichten.Fondsen;

/// <summary>A promised co-financing was withdrawn before it was confirmed. The reason is in the bijlage as <c>reden</c>.</summary>
/// <param name="Fonds">The fund.</param>
/// <param name="Medefinanciering">The co-financing.</param>
public sealed record MedefinancieringWerdIngetrokken(Guid Fonds, MedefinancieringId Medefinanciering) : IGebeurtenis;
