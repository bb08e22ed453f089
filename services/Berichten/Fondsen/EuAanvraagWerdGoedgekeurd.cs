namespace Gebiedswerking.Berichten.Fondsen;

/// <summary>
/// European money was granted, all that was asked or less. It becomes VAK on its lines from now on; VEK only as it comes in. A grant of less than
/// was asked touches the contracts that lean on it.
/// </summary>
/// <param name="Fonds">The fund.</param>
/// <param name="EuAanvraag">The request.</param>
/// <param name="Krediet">What was granted, a line per year.</param>
/// <param name="Besluit">The document of the decision.</param>
/// <param name="Geraakt">The contracts that lean on it and are touched; empty when all was granted.</param>
public sealed record EuAanvraagWerdGoedgekeurd(
    Guid Fonds, EuAanvraagId EuAanvraag, IReadOnlyList<Middelendeel> Krediet, string Besluit, IReadOnlyList<Guid> Geraakt) : IGebeurtenis;
