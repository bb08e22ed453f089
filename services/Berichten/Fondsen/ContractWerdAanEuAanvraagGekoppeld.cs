namespace Gebiedswerking.Berichten.Fondsen;

/// <summary>A contract leans on European money: it hears when that does not come.</summary>
/// <param name="Fonds">The fund.</param>
/// <param name="EuAanvraag">The request.</param>
/// <param name="Contract">The contract.</param>
public sealed record ContractWerdAanEuAanvraagGekoppeld(Guid Fonds, EuAanvraagId EuAanvraag, Guid Contract) : IGebeurtenis;
