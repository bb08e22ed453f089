namespace Gebiedswerking.Berichten.Contracten;

/// <summary>The last day on which the contract could be signed passed before all had signed: it is a draft again, and what was signed lapsed.</summary>
/// <param name="Contract">The contract.</param>
/// <param name="Uiterlijk">That last day (Europe/Brussels).</param>
public sealed record ContractWerdNietTijdigOndertekend(Guid Contract, DateOnly Uiterlijk) : IGebeurtenis;
