using Gebiedswerking.Berichten.Fondsen;

namespace Gebiedswerking.Fondsen.Domein;

/// <summary>What a fund remembers to warn once, and to correct the right booking.</summary>
/// <param name="Alarmen">Alarms that stand, in order of year, credit and threshold.</param>
/// <param name="Boekingen">The last booking of each confirmed contribution.</param>
public sealed record Toezichtstaat(IReadOnlyList<Fondsalarm> Alarmen, IReadOnlyList<Inbrengboeking> Boekingen);

/// <summary>An alarm that stands.</summary>
/// <param name="Jaar">Budget year.</param>
/// <param name="Krediet">Which credit fills up.</param>
/// <param name="Drempel">The threshold, in whole percents.</param>
public sealed record Fondsalarm(int Jaar, Alarmkrediet Krediet, int Drempel);

/// <summary>The booking in which the amounts of a contribution stand.</summary>
/// <param name="Inbreng">The contribution.</param>
/// <param name="Boeking">Version of the fund that booked it.</param>
public sealed record Inbrengboeking(FondsinbrengId Inbreng, int Boeking);
