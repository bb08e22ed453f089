namespace Gebiedswerking.Berichten.Fondsen;

/// <summary>How far a milestone is paid that is paid in parts.</summary>
/// <param name="Samen">Sum of what was paid for it so far, in euro.</param>
/// <param name="Laatste">False when more can still be drawn or paid for it.</param>
public sealed record Deelbetaling(Bedrag Samen, bool Laatste);
