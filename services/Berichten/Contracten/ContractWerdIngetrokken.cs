namespace Gebiedswerking.Berichten.Contracten;

/// <summary>The contract was withdrawn before it came into force. The reason is in the bijlage.</summary>
/// <param name="Contract">The contract.</param>
public sealed record ContractWerdIngetrokken(Guid Contract) : IGebeurtenis;
