using Gebiedswerking.Berichten;
using Gebiedswerking.Berichten.Fondsen;

namespace Gebiedswerking.Fondsen.Domein;

/// <summary>What a budget line is heading for, in euro.</summary>
/// <param name="Lijn">The line.</param>
/// <param name="Vak">Confirmed VAK.</param>
/// <param name="Gebruikt">Reserved and committed on it, less what became free.</param>
/// <param name="Vek">Confirmed VEK.</param>
/// <param name="Vereffend">What approved payments take of that VEK.</param>
/// <param name="Verwacht">What milestones that are not approved yet will take of it when they are met on their last day.</param>
public sealed record Lijnprognose(Begrotingslijn Lijn, Bedrag Vak, Bedrag Gebruikt, Bedrag Vek, Bedrag Vereffend, Bedrag Verwacht);
