namespace Gebiedswerking.Berichten.Fondsen;

/// <summary>What a fund expects to need of a year came to a threshold of what is confirmed for it. Once per crossing.</summary>
/// <param name="Fonds">The fund.</param>
/// <param name="Jaar">Budget year.</param>
/// <param name="Krediet">Which credit fills up.</param>
/// <param name="Drempel">The threshold, in whole percents.</param>
/// <param name="Percentage">
/// What is expected as a part of what is confirmed, in whole percents, rounded down; 999 when it is more, or when nothing is confirmed.
/// </param>
/// <param name="Bedrag">What is expected to be needed, in euro.</param>
/// <param name="Bevestigd">What is confirmed, in euro.</param>
public sealed record FondsalarmWerdGegeven(
    Guid Fonds, int Jaar, Alarmkrediet Krediet, int Drempel, int Percentage, Bedrag Bedrag, Bedrag Bevestigd) : IGebeurtenis;

/// <summary>The credit of a budget year that an alarm is about.</summary>
public enum Alarmkrediet
{
    /// <summary>Vastleggingskrediet: what can be reserved and committed.</summary>
    Vak,

    /// <summary>Vereffeningskrediet: what can be paid.</summary>
    Vek,
}
