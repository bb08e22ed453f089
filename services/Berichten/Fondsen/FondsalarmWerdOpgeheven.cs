namespace Gebiedswerking.Berichten.Fondsen;

/// <summary>What a fund expects to need of a year fell below a threshold again, or that year is over.</summary>
/// <param name="Fonds">The fund.</param>
/// <param name="Jaar">Budget year.</param>
/// <param name="Krediet">Which credit.</param>
/// <param name="Drempel">The threshold, in whole percents.</param>
public sealed record FondsalarmWerdOpgeheven(Guid Fonds, int Jaar, Alarmkrediet Krediet, int Drempel) : IGebeurtenis;
