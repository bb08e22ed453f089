namespace Gebiedswerking.Berichten.Fondsen;

/// <summary>A part of granted European money came in.</summary>
/// <param name="Fonds">The fund.</param>
/// <param name="EuAanvraag">The request.</param>
/// <param name="Datum">Day on which it came in (Europe/Brussels).</param>
/// <param name="Delen">For which granted lines it came in, oldest first; together never more than what was granted.</param>
/// <param name="Jaar">Budget year in which it is VEK: that of the booking.</param>
public sealed record EuMiddelenWerdenOntvangen(
    Guid Fonds, EuAanvraagId EuAanvraag, DateOnly Datum, IReadOnlyList<Middelendeel> Delen, int Jaar) : IGebeurtenis;
