namespace Gebiedswerking.Berichten.Contracten;

/// <summary>How a partij can terminate the contract.</summary>
/// <param name="Regeling">When and how.</param>
/// <param name="Termijn">Notice in calendar days.</param>
public sealed record Opzegging(string Regeling, int Termijn);
