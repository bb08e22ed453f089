namespace Gebiedswerking.Berichten.Fondsen;

/// <summary>A request for European money was withdrawn before the decision; this touches the contracts that lean on it. The reason is in the bijlage as <c>reden</c>.</summary>
/// <param name="Fonds">The fund.</param>
/// <param name="EuAanvraag">The request.</param>
/// <param name="Geraakt">The contracts that lean on it.</param>
public sealed record EuAanvraagWerdIngetrokken(Guid Fonds, EuAanvraagId EuAanvraag, IReadOnlyList<Guid> Geraakt) : IGebeurtenis;
