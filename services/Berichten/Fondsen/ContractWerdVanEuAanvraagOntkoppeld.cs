namespace Gebiedswerking.Berichten.Fondsen;

/// <summary>A contract leans no more on a request for European money; what was to be done because the money did not come, is done.</summary>
/// <param name="Fonds">The fund.</param>
/// <param name="EuAanvraag">The request.</param>
/// <param name="Contract">The contract.</param>
public sealed record ContractWerdVanEuAanvraagOntkoppeld(Guid Fonds, EuAanvraagId EuAanvraag, Guid Contract) : IGebeurtenis;
