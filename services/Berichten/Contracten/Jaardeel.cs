namespace Gebiedswerking.Berichten.Contracten;

/// <summary>An amount in a budget year.</summary>
/// <param name="Jaar">The year.</param>
/// <param name="Bedrag">Amount in euro, positive.</param>
public sealed record Jaardeel(int Jaar, Bedrag Bedrag);
