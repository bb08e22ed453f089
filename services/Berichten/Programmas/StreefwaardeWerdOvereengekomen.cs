namespace Gebiedswerking.Berichten.Programmas;

/// <summary>A target that a taakstelling left to be negotiated was agreed for an area.</summary>
/// <param name="Programma">The programme.</param>
/// <param name="Taakstelling">The taakstelling.</param>
/// <param name="Indicator">The indicator.</param>
/// <param name="Gebied">The area.</param>
/// <param name="Streefwaarde">The target, in the unit of the indicator.</param>
/// <param name="Ondergrens">Lower bound; null when there is none.</param>
/// <param name="Bovengrens">Upper bound; null when there is none.</param>
public sealed record StreefwaardeWerdOvereengekomen(
    Guid Programma, Guid Taakstelling, Taakstellingen.IndicatorId Indicator, Gebied Gebied, decimal Streefwaarde, decimal? Ondergrens,
    decimal? Bovengrens) : IGebeurtenis;
