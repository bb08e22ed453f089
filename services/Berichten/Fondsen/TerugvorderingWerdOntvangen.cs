namespace Gebiedswerking.Berichten.Fondsen;

/// <summary>A partij paid back, all or a part. The VAK does not become available again: its year is over.</summary>
/// <param name="Fonds">The fund.</param>
/// <param name="Terugvordering">The claim.</param>
/// <param name="Contract">The contract.</param>
/// <param name="Delen">What came back, per budget line of the claim.</param>
/// <param name="Datum">Day on which it came (Europe/Brussels).</param>
/// <param name="Volledig">True when nothing of the claim is left.</param>
/// <param name="Referentieregios">Codes of the referentieregios of the contract.</param>
/// <param name="Voorbeeld">True for invented example data.</param>
public sealed record TerugvorderingWerdOntvangen(
    Guid Fonds, TerugvorderingId Terugvordering, Guid Contract, IReadOnlyList<Middelendeel> Delen, DateOnly Datum, bool Volledig,
    IReadOnlyList<string> Referentieregios, bool Voorbeeld) : IGebeurtenis;
