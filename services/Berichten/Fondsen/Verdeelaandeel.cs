namespace Gebiedswerking.Berichten.Fondsen;

/// <summary>What a gemeente gets or bears of an amount that is divided.</summary>
/// <param name="Nis">NIS code.</param>
/// <param name="Gewicht">Its weight in the key: 1, inhabitants, square kilometre, or what was agreed.</param>
/// <param name="Bedrag">Its part in euro; negative in a correction that takes away.</param>
public sealed record Verdeelaandeel(string Nis, decimal Gewicht, Bedrag Bedrag);
