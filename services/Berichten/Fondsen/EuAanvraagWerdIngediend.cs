namespace Gebiedswerking.Berichten.Fondsen;

/// <summary>A request for European money was sent.</summary>
/// <param name="Fonds">The fund.</param>
/// <param name="EuAanvraag">The request.</param>
/// <param name="Datum">Day on which it was sent (Europe/Brussels).</param>
public sealed record EuAanvraagWerdIngediend(Guid Fonds, EuAanvraagId EuAanvraag, DateOnly Datum) : IGebeurtenis;
