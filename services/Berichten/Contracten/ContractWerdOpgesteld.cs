namespace Gebiedswerking.Berichten.Contracten;

/// <summary>A draft contract was made.</summary>
/// <param name="Contract">The contract.</param>
/// <param name="Inhoud">Its text.</param>
public sealed record ContractWerdOpgesteld(Guid Contract, Contractinhoud Inhoud) : IGebeurtenis;
