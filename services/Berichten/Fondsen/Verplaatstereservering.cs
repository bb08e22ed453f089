namespace Gebiedswerking.Berichten.Fondsen;

/// <summary>An open reservation that moves to the other line, for the same amount.</summary>
/// <param name="Contract">The contract.</param>
/// <param name="Avenant">The avenant for which it is; null for the contract itself.</param>
/// <param name="Bedrag">Amount in euro, positive.</param>
public sealed record Verplaatstereservering(Guid Contract, Contracten.AvenantId? Avenant, Bedrag Bedrag);
