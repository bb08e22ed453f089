namespace Gebiedswerking.Berichten.Fondsen;

/// <summary>A part of a confirmed co-financing came in; in kind: was delivered.</summary>
/// <param name="Fonds">The fund.</param>
/// <param name="Medefinanciering">The co-financing.</param>
/// <param name="Bedrag">Amount in euro, positive; together never more than what was confirmed.</param>
/// <param name="Datum">Day on which it came in (Europe/Brussels).</param>
/// <param name="Delen">For which confirmed lines it came in; empty when in kind.</param>
/// <param name="Jaar">Budget year in which it is VEK: that of the booking.</param>
public sealed record MedefinancieringWerdGestort(
    Guid Fonds, MedefinancieringId Medefinanciering, Bedrag Bedrag, DateOnly Datum, IReadOnlyList<Middelendeel> Delen, int Jaar) : IGebeurtenis;
