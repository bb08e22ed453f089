namespace Gebiedswerking.Berichten.Contracten;

/// <summary>The ruling in a rechtsgang. What it says is in the bijlage (field <c>uitkomst</c>).</summary>
/// <param name="Contract">The contract.</param>
/// <param name="Rechtsgang">The rechtsgang.</param>
/// <param name="Datum">Day of the ruling (Europe/Brussels).</param>
/// <param name="BevriezingOpheffen">Whether it decides the dispute, so that what stood still goes on.</param>
/// <param name="Geschil">The dispute that it decides; null when it lifts nothing.</param>
/// <param name="Persoon">Pseudonym of the person who recorded it.</param>
public sealed record UitspraakWerdGenoteerd(
    Guid Contract, RechtsgangId Rechtsgang, DateOnly Datum, bool BevriezingOpheffen, GeschilId? Geschil, string Persoon) : IGebeurtenis;
