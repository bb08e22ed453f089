namespace Gebiedswerking.Berichten.Taakstellingen;

/// <summary>Another target that a partner proposes.</summary>
/// <param name="Indicator">The indicator.</param>
/// <param name="Gebied">The area.</param>
/// <param name="Streefwaarde">The proposed target, in the unit of the indicator.</param>
public sealed record VoorgesteldeStreefwaarde(IndicatorId Indicator, Gebied Gebied, decimal Streefwaarde);
