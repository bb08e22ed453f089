namespace Gebiedswerking.Berichten.Fondsen;

/// <summary>An amount on a budget line.</summary>
/// <param name="Lijn">The line.</param>
/// <param name="Bedrag">Amount in euro, positive.</param>
public sealed record Middelendeel(Begrotingslijn Lijn, Bedrag Bedrag);
