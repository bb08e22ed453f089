namespace Gebiedswerking.Berichten.Fondsen;

/// <summary>European money was refused; this touches the contracts that lean on it.</summary>
/// <param name="Fonds">The fund.</param>
/// <param name="EuAanvraag">The request.</param>
/// <param name="Besluit">The document of the decision.</param>
/// <param name="Geraakt">The contracts that lean on it.</param>
public sealed record EuAanvraagWerdGeweigerd(Guid Fonds, EuAanvraagId EuAanvraag, string Besluit, IReadOnlyList<Guid> Geraakt) : IGebeurtenis;
