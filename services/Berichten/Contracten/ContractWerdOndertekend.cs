namespace Gebiedswerking.Berichten.Contracten;

/// <summary>The last required signature of the identical text is there.</summary>
/// <param name="Contract">The contract.</param>
/// <param name="Hash">Hash of the text that all signed.</param>
/// <param name="Tijdstip">When, UTC.</param>
public sealed record ContractWerdOndertekend(Guid Contract, string Hash, DateTimeOffset Tijdstip) : IGebeurtenis;
